"""Labels of blocks: the share of a block's words that the gold text of its page holds, in order."""

import re
from collections import Counter, defaultdict

from rapidfuzz.distance import LCSseq

WORD = re.compile(r"\w+")

# Aligned words count in runs of this many, with gaps of at most GAP words on both sides.
RUN = 4
GAP = 2
# A shorter run counts if it covers its block and both ends touch a line's end or aligned text this close, in words.
REACH = 12
# Gold out of the page's order is found by runs of RUN words; a block needs this share of its words in them.
MOVED = 0.5
# Lines of gold this short may also be found as whole blocks.
SHORT_LINE = 8
# Above this product of lengths the alignment would need gigabytes.
LARGEST = 6e9


def words(text):
    return WORD.findall(text.lower())


def shares(block_texts, gold):
    """The aligned share of each block's words, from 0 to 1, and the number of gold words."""
    lines = [line for line in (words(line) for line in gold.split("\n")) if line]
    gold_words = [word for line in lines for word in line]
    blocks = [words(text) for text in block_texts]
    if not gold_words:
        return [0.0] * len(blocks), 0
    matches = _align([word for block in blocks for word in block], gold_words)
    found, used = _runs(blocks, matches, lines)
    _moved(blocks, lines, gold_words, found, used)
    return found, len(gold_words)


def _align(page, gold):
    """For each word of the page, the gold word that it is matched with; -1 for none."""
    matches = [-1] * len(page)
    if len(page) * len(gold) >= LARGEST:
        return matches
    numbers = {}
    page = [numbers.setdefault(word, len(numbers)) for word in page]
    gold = [numbers.setdefault(word, len(numbers)) for word in gold]
    in_page = [True] * len(page)
    in_gold = [True] * len(gold)
    for operation in LCSseq.editops(page, gold):
        if operation.tag == "delete":
            in_page[operation.src_pos] = False
        else:
            in_gold[operation.dest_pos] = False
    kept = (index for index, keep in enumerate(in_gold) if keep)
    for index, keep in enumerate(in_page):
        if keep:
            matches[index] = next(kept)
    return matches


def _runs(blocks, matches, lines):
    """The share of each block in runs long enough to mean something, and the gold words used by them."""
    starts, ends, position = set(), set(), 0
    for line in lines:
        starts.add(position)
        position += len(line)
        ends.add(position - 1)
    place = {gold: page for page, gold in enumerate(matches) if gold >= 0}
    found, used, offset = [], set(), 0
    for block in blocks:
        count = len(block)
        aligned = []
        for run in _split(matches[offset : offset + count]):
            gold = [matches[offset + index] for index in run]
            if len(run) >= RUN or _stands_alone(run, gold, count, offset, starts, ends, place):
                aligned += gold
        share = len(aligned) / count if count else 0.0
        if share >= 0.3:
            used.update(aligned)
        found.append(share)
        offset += count
    return found, used


def _split(matches):
    """The runs of matched words in a block, as lists of positions."""
    runs, last = [], None
    for index, gold in enumerate(matches):
        if gold < 0:
            continue
        near = last is not None and index - last <= GAP and 0 < gold - matches[last] <= GAP
        if near:
            runs[-1].append(index)
        else:
            runs.append([index])
        last = index
    return runs


def _stands_alone(run, gold, count, offset, starts, ends, place):
    if run[0] != 0 or run[-1] < count - 1 or len(run) < max(1, count - 1):
        return False
    left = gold[0] in starts or (offset > 0 and place.get(gold[0] - 1, -(10**9)) >= offset - REACH)
    right = gold[-1] in ends or 0 <= place.get(gold[-1] + 1, 10**9) - (offset + count - 1) <= REACH
    return left and right


def _moved(blocks, lines, gold_words, found, used):
    """Second chance for gold that stands elsewhere on the page than in the gold text."""
    runs = defaultdict(list)
    for index in range(len(gold_words) - RUN + 1):
        if all(position not in used for position in range(index, index + RUN)):
            runs[tuple(gold_words[index : index + RUN])].append(index)
    short = Counter()
    position = 0
    for line in lines:
        if len(line) <= SHORT_LINE and all(index not in used for index in range(position, position + len(line))):
            short[tuple(line)] += 1
        position += len(line)
    for number, block in enumerate(blocks):
        if not block or found[number] >= 0.5:
            continue
        covered, taken = set(), []
        for index in range(len(block) - RUN + 1):
            run = tuple(block[index : index + RUN])
            if runs.get(run):
                covered.update(range(index, index + RUN))
                taken.append(run)
        share = len(covered) / len(block)
        if share > max(found[number], MOVED):
            for run in taken:
                if runs[run]:
                    runs[run].pop()
            found[number] = share
        elif len(block) <= SHORT_LINE and short[tuple(block)] > 0:
            short[tuple(block)] -= 1
            found[number] = 1.0
