"""python3 -m compose.report SET PREDICTIONS: word F1 of predictions on a composed set, by kind of composition."""

import argparse
import statistics
from collections import Counter, defaultdict
from pathlib import Path

from compose.corpus import json_lines, words


def word_f1(predicted: str, gold: str) -> tuple[float, float, float]:
    """Precision, recall and F1 over words as multisets."""
    found, expected = Counter(words(predicted)), Counter(words(gold))
    common = sum((found & expected).values())
    if not common:
        return 0.0, 0.0, 0.0
    precision, recall = common / sum(found.values()), common / sum(expected.values())
    return precision, recall, 2 * precision * recall / (precision + recall)


def main():
    parser = argparse.ArgumentParser(prog="python3 -m compose.report", description=__doc__)
    parser.add_argument("set", type=Path)
    parser.add_argument("predictions", type=Path)
    parser.add_argument("--forms", action="store_true", help="one row for each form of composition as well")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="the N pages with the lowest F1")
    arguments = parser.parse_args()
    predicted = {entry["id"]: entry["text"] or "" for entry in json_lines(arguments.predictions)}
    rows, scores = defaultdict(list), {}
    for gold in json_lines(arguments.set / "gold.jsonl"):
        score = word_f1(predicted.get(gold["id"], ""), gold["text"])
        scores[gold["id"]] = score
        rows["all"].append(score)
        rows["+".join(gold["composed"]["kinds"])].append(score)
        if arguments.forms:
            for form in gold["composed"]["forms"]:
                for part in form.split(":", 1)[1].split(", "):
                    rows[f"  {part}"].append(score)
    for name, values in sorted(rows.items()):
        precision, recall, f1 = (statistics.fmean(column) for column in zip(*values, strict=True))
        clean = statistics.fmean(value[2] >= 0.95 for value in values)
        spoiled = statistics.fmean(value[2] < 0.8 for value in values)
        print(
            f"{name:<28} {len(values):>4}  P {precision:.4f} R {recall:.4f} F1 {f1:.4f}  clean {clean:.3f} spoiled {spoiled:.3f}"
        )
    for name in sorted(scores, key=lambda name: scores[name][2])[: arguments.worst]:
        print(f"  {name:<80} P {scores[name][0]:.3f} R {scores[name][1]:.3f} F1 {scores[name][2]:.3f}")


if __name__ == "__main__":
    main()
