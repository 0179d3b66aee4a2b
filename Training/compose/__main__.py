"""python3 -m compose CORPUS OUT: composes OUT/composed-dev, composed-test and continued-test from the sets in CORPUS."""

import argparse
import sys
from collections import Counter
from pathlib import Path

from compose.composition import BOILERPLATE, CONTINUED, MIXED, Composer, write

DEFAULT_SEED = 3
# A set's name, the half of the sites that it is made of, how many pages of them (`None`: all), in how many variants, and what
# they get. The first is trained on, the others measure.
SETS = (
    ("composed-dev", 0, None, 3, MIXED),
    ("composed-test", 1, 360, 1, BOILERPLATE),
    ("continued-test", 1, 360, 1, CONTINUED),
)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python3 -m compose", description=__doc__)
    parser.add_argument("corpus", type=Path, help="folder of the sets fundus-dev, news-dev and wcxb-dev")
    parser.add_argument("out", type=Path, help="folder that the composed sets are written into")
    parser.add_argument(
        "--seed", type=int, default=DEFAULT_SEED, help=f"other choices from the same pages (default: {DEFAULT_SEED})"
    )
    parser.add_argument("--verbose", action="store_true", help="say why pages were not used")
    arguments = parser.parse_args()
    for name, half, pages, variants, plans in SETS:
        composer = Composer(arguments.corpus, half, arguments.seed)
        compositions = composer.compose(pages, plans, variants)
        write(arguments.out / name, compositions)
        kinds = Counter("+".join(one.plan) for one in compositions)
        print(
            f"{name}: {len(compositions)} pages ({', '.join(f'{kind} {count}' for kind, count in sorted(kinds.items()))})"
        )
        if arguments.verbose:
            for reason, count in composer.reasons.most_common():
                print(f"  not used: {count} times: {reason}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
