"""LightGBM's trees in the form of Pith's model files (Sources/PithExtract/Model/BlockModel.swift)."""

import struct

import numpy as np

MAGIC = b"PITH"
VERSION = 2


def ensemble(boosters, names, only=None):
    """The bytes of the trees of some boosters, of which the ensemble is the mean.

    Of boosters of several classes, every `only[1]`-th tree from `only[0]` on: those of one class. `names` are all features in the
    order of Pith's columns: a booster may have been fitted on some of them. Trees of the boosters stand in turn, so that the sum
    of the first trees is near the mean too.
    """
    groups = []
    for booster in boosters:
        columns = [names.index(name) for name in booster.feature_name()]
        trees = [tree["tree_structure"] for tree in booster.dump_model()["tree_info"]]
        if only is not None:
            trees = trees[only[0] :: only[1]]
        groups.append([_tree(tree, columns, 1 / len(boosters)) for tree in trees])
    trees = [tree for turn in zip(*groups, strict=True) for tree in turn]
    return struct.pack("<H", len(trees)) + b"".join(trees)


def _tree(root, columns, share):
    nodes, leaves = [], []
    _number(root, nodes, leaves)
    body = b"".join(_node(node, columns, share) for node in nodes)
    return struct.pack("<B", len(leaves)) + body + struct.pack(f"<{len(leaves)}f", *(leaf * share for leaf in leaves))


def _number(node, nodes, leaves):
    """Numbers inner nodes from the root down and leaves from left to right."""
    if "leaf_value" in node and "split_feature" not in node:
        node["_leaf"] = len(leaves)
        leaves.append(node["leaf_value"])
        return
    assert node["decision_type"] == "<=", "only numeric features"
    node["_node"] = len(nodes)
    nodes.append(node)
    _number(node["left_child"], nodes, leaves)
    _number(node["right_child"], nodes, leaves)


def _node(node, columns, share):
    return struct.pack(
        "<Hfbbf", columns[node["split_feature"]], _below(node["threshold"]), _place(node["left_child"]),
        _place(node["right_child"]), node["internal_value"] * share,
    )  # fmt: skip


def _place(node):
    return node["_node"] if "_node" in node else ~node["_leaf"]


def _below(threshold):
    """The largest 32-bit float that is at most the threshold: comparing 32-bit features with either is the same."""
    rounded = np.float32(threshold)
    return np.nextafter(rounded, np.float32(-np.inf)) if float(rounded) > threshold else rounded


def fnv1a(data):
    value = 14695981039346656037
    for byte in data:
        value = ((value ^ byte) * 1099511628211) & 0xFFFFFFFFFFFFFFFF
    return value


def model_file(names, tables, kinds, first, second, thresholds, calibration):
    """A whole model file.

    `tables` are those of tokens, as bytes, `kinds` is a multi-class booster, `first` and `second` are lists of boosters, `thresholds` has a number for each of its classes.
    """
    body = tables + b"".join(ensemble([kinds], names, (index, len(thresholds))) for index in range(len(thresholds)))
    body += ensemble(first, names) + ensemble(second, names)
    body += struct.pack(f"<{len(thresholds)}f", *thresholds)
    body += struct.pack("<H", len(calibration))
    body += b"".join(struct.pack("<ff", raw, confidence) for raw, confidence in calibration)
    features = fnv1a("\n".join(names).encode())
    return MAGIC + struct.pack("<HQQ", VERSION, features, fnv1a(body)) + body
