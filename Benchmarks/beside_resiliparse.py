"""Processor time of `pith clean --jobs 1` and of a script that does the same with resiliparse, over the pages of sets.

python3 -m venv .venv && .venv/bin/pip install resiliparse==2.0.1
.venv/bin/python beside_resiliparse.py ../.build/release/pith SET... [--rounds 9]

A set is a folder with pages/*.html. Each round runs both, one after the other; medians of the rounds' ratios count. What they write
is removed at the end: ext4 searches long for free inodes for some seconds after many files were removed.
"""

import argparse
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path


def extract(pages, output):
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    output.mkdir()
    for path in sorted(pages.glob("*.html")):
        page = path.read_bytes()
        text = extract_plain_text(bytes_to_str(page, detect_encoding(page)), main_content=True)
        (output / f"{path.stem}.txt").write_text(text)


def processor_time(command, accepted=(0,)):
    """Seconds of user and system time of a command, which has to end with one of the accepted statuses."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    status = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
    if status not in accepted:
        sys.exit(f"{command[0]} failed with status {status}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path, help="a release build of pith (Scripts/build-release.sh)")
    parser.add_argument("sets", type=Path, nargs="+")
    parser.add_argument("--rounds", type=int, default=9)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        for number, folder in enumerate(arguments.sets):
            measure(folder, arguments.program, arguments.rounds, Path(work) / str(number))


def measure(folder, program, rounds, work):
    pith, resiliparse = [], []
    for number in range(rounds):
        output = work / str(number)
        output.mkdir(parents=True)
        clean = [program, "clean", folder / "pages", "--jobs", "1", "--output", output / "pith"]
        # 1 says that some pages hold no article.
        pith.append(processor_time(clean, accepted=(0, 1)))
        script = [sys.executable, __file__, "--extract", folder / "pages", output / "resiliparse"]
        resiliparse.append(processor_time(script))
    ratio = statistics.median(a / b for a, b in zip(pith, resiliparse))
    print(
        f"{folder}: pith {min(pith):.2f} s, resiliparse {min(resiliparse):.2f} s at least; median of ratios {ratio:.2f}"
    )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--extract"]:
        extract(Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        main()
