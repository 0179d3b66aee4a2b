"""python -m blocks.calibrate: from the quality that a page's scores lead to expect to the probability that its text is right.

Reads what `predict SET --folds FOLDS` printed for each set (SET.jsonl in a folder), whose confidences are by the calibration in
settings.json, and puts in a new one: an isotonic regression of "word F1 above 0.9".
"""

import argparse
import json
import re
from collections import Counter
from pathlib import Path

import numpy as np
from scipy.optimize import isotonic_regression

RIGHT = 0.9
# The sets that people wrote texts for.
SETS = ["fundus-dev", "news-dev", "wcxb-dev"]
# A point of the calibration stands for at least so many pages.
POINT_PAGES = 60


def main():
    parser = argparse.ArgumentParser(prog="python -m blocks.calibrate", description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("predictions", type=Path, help="a folder of SET.jsonl")
    arguments = parser.parse_args()
    path = Path(__file__).parent / "settings.json"
    settings = json.loads(path.read_text())
    raw, right = [], []
    for name in SETS:
        gold = {entry["id"]: entry for entry in _lines(arguments.corpus / name / "gold.jsonl")}
        for prediction in _lines(arguments.predictions / f"{name}.jsonl"):
            if prediction["text"]:
                raw.append(prediction["confidence"])
                right.append(f1(prediction["text"], gold[prediction["id"]]["text"]) > RIGHT)
    points = np.array(settings["calibration"])
    raw = np.interp(raw, points[:, 1], points[:, 0])
    order = np.argsort(raw, kind="stable")
    raw, right = raw[order], np.array(right, float)[order]
    fitted = isotonic_regression(right).x
    settings["calibration"] = _points(raw, fitted)
    path.write_text(_text(settings))
    print(path.read_text())


def f1(text, gold):
    own, wanted = (Counter(re.findall(r"\w+", value.lower())) for value in (text, gold))
    common = sum((own & wanted).values())
    return 2 * common / max(1, sum(own.values()) + sum(wanted.values()))


def _points(raw, fitted):
    """A few points on the regression, strictly rising so that they can be read backwards."""
    points = [[0.0, 0.0]]
    for group in np.array_split(np.arange(len(raw)), max(1, len(raw) // POINT_PAGES)):
        x, y = float(raw[group].mean()), float(fitted[group].mean())
        x, y = round(max(x, points[-1][0] + 0.001), 4), round(min(0.99, max(y, points[-1][1] + 0.001)), 4)
        if x < 1 and y > points[-1][1]:
            points.append([x, y])
    return [*points, [1.0, max(0.995, points[-1][1])]]


def _text(settings):
    thresholds = json.dumps(settings["thresholds"])
    points = ",\n".join(f"    {json.dumps(point)}" for point in settings["calibration"])
    return f'{{\n  "thresholds": {thresholds},\n  "calibration": [\n{points}\n  ]\n}}\n'


def _lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


if __name__ == "__main__":
    main()
