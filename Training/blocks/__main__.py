"""python -m blocks: from the corpus to the model file."""

import argparse
import json
import multiprocessing
import subprocess
from pathlib import Path

import lightgbm
import numpy as np

from . import fit, tokens, trees
from .corpus import FOLDS, Corpus

TRAINED = ["fundus-dev", "news-dev", "wcxb-dev", "trafilatura-dev"]
ROOT = Path(__file__).resolve().parents[2]


def main():
    parser = argparse.ArgumentParser(prog="python -m blocks", description=__doc__)
    parser.add_argument("corpus", type=Path, help="the folder of the unpacked sets")
    parser.add_argument("--composed", type=Path, help="a composed set to train on too (python -m compose)")
    parser.add_argument("--work", type=Path, default=Path("work"), help="where matrices and models are kept")
    parser.add_argument("--features", type=Path, default=ROOT / "Benchmarks/.build/release/features")
    parser.add_argument("--output", type=Path, default=ROOT / "Sources/CBlockModel/blocks.model")
    parser.add_argument("--folds", type=Path, default=ROOT / "Benchmarks/Folds", help="where the held-out models go")
    parser.add_argument("--jobs", type=int, default=2, help="fits at a time; the result is the same")
    parser.add_argument(
        "--keep-trees", action="store_true", help="take the trees that the work folder has: only settings.json has changed"
    )
    arguments = parser.parse_args()
    arguments.work.mkdir(parents=True, exist_ok=True)
    arguments.folds.mkdir(parents=True, exist_ok=True)
    train(arguments)


def train(arguments):
    folders = [arguments.corpus / name for name in TRAINED]
    if arguments.composed:
        folders.append(arguments.composed)
    sets = [folder.name for folder in folders]
    command = [arguments.features, "--output", arguments.work, *folders]
    if not arguments.keep_trees:
        subprocess.run(command, check=True)
    table = fit.Table(Corpus(arguments.work, folders))
    tables = learn_tables(table, sets, arguments.work)
    if not arguments.keep_trees:
        subprocess.run([*command, "--tables"], check=True)
    read_columns(table, table.token_columns, "tables", sets, arguments.work)
    kinds = fit.fit_kinds(table)
    first, scores = stage(table, table.first_columns, "first", arguments)
    if not arguments.keep_trees:
        write_scores(table, scores, sets, arguments.work)
        subprocess.run([*command, "--scores"], check=True)
    read_columns(table, table.score_columns, "second", sets, arguments.work)
    second, scores = stage(table, table.block_columns, "second", arguments)
    settings = json.loads((Path(__file__).parent / "settings.json").read_text())
    for fold in [*range(FOLDS), None]:
        path = arguments.output if fold is None else arguments.folds / f"{fold}.model"
        thresholds = [settings["thresholds"][kind] for kind in table.kinds]
        data = trees.model_file(
            table.names, tables[fold], kinds[fold], first[fold], second[fold], thresholds, settings["calibration"]
        )
        path.write_bytes(data)
        print(f"{path}: {len(data)} bytes")


def stage(table, columns, name, arguments):
    """A stage's boosters, some a fold and some of all, and the scores that each page gets from those without its site."""
    global _task
    _task = (table, columns, name, arguments.work)
    folds = [*range(FOLDS), None]
    seeds = fit.STAGES[name]["seeds"]
    if not arguments.keep_trees:
        with multiprocessing.get_context("fork").Pool(arguments.jobs) as pool:
            pool.starmap(_fit, [(fold, seed) for fold in folds for seed in seeds], chunksize=1)
    boosters = {
        fold: [lightgbm.Booster(model_file=_file(fold, seed, name, arguments.work)) for seed in seeds]
        for fold in folds
    }
    if not arguments.keep_trees:
        scores = np.zeros(len(table.X), np.float32)
        for fold in range(FOLDS):
            rows = table.fold == fold
            scores[rows] = fit.scores(boosters[fold], table.X[rows][:, columns])
        np.save(arguments.work / f"{name}.npy", scores)
    return boosters, np.load(arguments.work / f"{name}.npy")


def _fit(fold, seed):
    table, columns, name, work = _task
    path = _file(fold, seed, name, work)
    fit.fit_stage(table, columns, fold, fit.STAGES[name], seed).save_model(path)
    print(f"fitted {path}", flush=True)


def _file(fold, seed, name, work):
    return str(work / f"{name}-{'all' if fold is None else fold}-{seed}.txt")


def write_scores(table, scores, sets, work):
    for name in sets:
        rows = [page.rows for page in table.pages if page.set == name]
        scores[rows[0].start : rows[-1].stop].tofile(work / f"{name}.scores.f32")


def learn_tables(table, sets, work):
    """Learns tables of tokens and writes those of each fold for the `features` tool."""
    for name in sets:
        tokens.read(work / f"{name}.tokens.u32", [page for page in table.pages if page.set == name])
    tables = tokens.tables(table.pages, lambda page: fit.kind(page, table.kinds), len(table.kinds))
    for fold in range(FOLDS):
        (work / f"{fold}.tables").write_bytes(tables[fold])
    return tables


def read_columns(table, columns, file, sets, work):
    """Puts columns into the table that the `features` tool wrote."""
    for name in sets:
        rows = [page.rows for page in table.pages if page.set == name]
        values = np.fromfile(work / f"{name}.{file}.f32", np.float32).reshape(-1, len(columns))
        table.X[rows[0].start : rows[-1].stop, columns] = values


if __name__ == "__main__":
    main()
