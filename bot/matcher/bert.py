"""Sentence vectors from a model in a local folder, computed with numpy: no network, no deep-learning framework.

Reads what sentence-transformers writes: `config.json`, `tokenizer.json`, `model.safetensors` of a BERT model (MiniLM and the
multilingual MiniLM among them). Needs the extra `vigie[encoder]`; nothing of it is imported before a folder is opened.
Source of the computation: Devlin et al., BERT (2019), and Vaswani et al., Attention Is All You Need (2017), 3.2.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, Self

import numpy as np
from numpy.typing import NDArray

from bot.errors import EncoderError
from bot.words import Words

if TYPE_CHECKING:
    from tokenizers import Tokenizer

Floats = NDArray[np.float32]

WORDS: Final = Words(
    fr={
        "extra": "un encodeur demande des paquets en plus : pip install 'vigie[encoder]' (il manque {package}).",
        "file": "« {folder} » n'est pas un modèle de phrases : {file} n'y est pas, ou ne peut pas être lu.",
        "kind": "le modèle de « {folder} » est de type « {kind} » ; il en faut un de type « bert ».",
        "part": "le modèle de « {folder} » n'est pas entier : il y manque « {part} ».",
    },
    en={
        "extra": "an encoder needs more packages: pip install 'vigie[encoder]' ({package} is missing).",
        "file": "“{folder}” is no sentence model: {file} is not there, or cannot be read.",
        "kind": "the model in “{folder}” is of the kind “{kind}”; one of the kind “bert” is needed.",
        "part": "the model in “{folder}” is not whole: “{part}” is missing.",
    },
)

_LONGEST: Final = 128
"""Tokens of one text that are read."""
_AT_ONCE: Final = 32
_REMEMBERED: Final = 20_000
"""Vectors kept, so that a saved file costs no more than its new phrases."""
_NEGLIGIBLE: Final = np.float32(-1e9)


class BertEncoder:
    """An `Encoder`: the mean of a BERT model's last layer, of unit length. Safe to use from several threads."""

    def __init__(
        self, tokenizer: Tokenizer, parts: Mapping[str, Floats], *, heads: int, epsilon: float
    ) -> None:
        self._tokenizer = tokenizer
        self._parts = parts
        self._heads = heads
        self._epsilon = epsilon
        self._layers = sum(name.endswith("attention.self.query.weight") for name in parts)
        self._width = parts["embeddings.word_embeddings.weight"].shape[1]
        self._kept: OrderedDict[str, Floats] = OrderedDict()
        self._lock = Lock()

    @classmethod
    def open(cls, folder: Path, *, language: str = "fr") -> Self:
        """The model in that folder; raises `EncoderError` that says what is missing."""
        try:
            from safetensors.numpy import load_file  # noqa: PLC0415  an extra: only whoever wants it pays for it
            from tokenizers import Tokenizer  # noqa: PLC0415
        except ImportError as error:
            raise EncoderError(WORDS.say(language, "extra", package=error.name)) from None

        def read(file: str, reader: Callable[[str], Any]) -> Any:
            try:
                return reader(str(folder / file))
            except Exception:  # noqa: BLE001  both libraries raise what they like for a file they cannot read
                raise EncoderError(WORDS.say(language, "file", folder=folder, file=file)) from None

        config = read("config.json", lambda path: json.loads(Path(path).read_text("utf-8")))
        if config.get("model_type") != "bert":
            raise EncoderError(WORDS.say(language, "kind", folder=folder, kind=config.get("model_type")))
        tokenizer = read("tokenizer.json", Tokenizer.from_file)
        tokenizer.no_padding()
        tokenizer.enable_truncation(_LONGEST)
        parts = {
            name.removeprefix("bert."): part for name, part in read("model.safetensors", load_file).items()
        }
        try:
            return cls(
                tokenizer, parts, heads=config["num_attention_heads"], epsilon=config["layer_norm_eps"]
            )
        except KeyError as error:
            raise EncoderError(WORDS.say(language, "part", folder=folder, part=error.args[0])) from None

    def encode(self, texts: Sequence[str]) -> Floats:
        """One row a text, each of unit length; texts that were seen lately are not computed again."""
        with self._lock:
            known = {text: self._kept[text] for text in texts if text in self._kept}
        new = sorted({*texts} - known.keys(), key=lambda text: (len(text), text))
        for first in range(0, len(new), _AT_ONCE):
            known.update(
                zip(new[first : first + _AT_ONCE], self._computed(new[first : first + _AT_ONCE]), strict=True)
            )
        with self._lock:
            self._kept.update((text, known[text]) for text in new)
            while len(self._kept) > _REMEMBERED:
                self._kept.popitem(last=False)
        return np.stack([known[text] for text in texts]) if texts else np.zeros((0, self._width), np.float32)

    def _computed(self, texts: Sequence[str]) -> Iterator[Floats]:
        tokens = [encoding.ids for encoding in self._tokenizer.encode_batch(list(texts))]
        lengths = np.array([len(ids) for ids in tokens])
        ids = np.zeros((len(tokens), int(lengths.max())), dtype=np.int64)
        for row, own in enumerate(tokens):
            ids[row, : len(own)] = own
        there = (np.arange(ids.shape[1]) < lengths[:, None]).astype(np.float32)
        state = self._embedded(ids)
        for layer in range(self._layers):
            state = self._layer(state, (1 - there)[:, None, None, :] * _NEGLIGIBLE, f"encoder.layer.{layer}.")
        mean = np.einsum("bth,bt->bh", state, there)
        yield from mean / np.linalg.norm(mean, axis=1, keepdims=True)

    def _embedded(self, ids: NDArray[np.int64]) -> Floats:
        parts = self._parts
        summed = (
            parts["embeddings.word_embeddings.weight"][ids]
            + parts["embeddings.position_embeddings.weight"][: ids.shape[1]]
            + parts["embeddings.token_type_embeddings.weight"][0]
        )
        return self._normed(summed, "embeddings.LayerNorm.")

    def _layer(self, state: Floats, mask: Floats, name: str) -> Floats:
        attended = self._dense(
            self._attention(state, mask, name + "attention.self."), name + "attention.output.dense."
        )
        state = self._normed(state + attended, name + "attention.output.LayerNorm.")
        inner = _gelu(self._dense(state, name + "intermediate.dense."))
        return self._normed(state + self._dense(inner, name + "output.dense."), name + "output.LayerNorm.")

    def _attention(self, state: Floats, mask: Floats, name: str) -> Floats:
        texts, length, width = state.shape
        query, key, value = (
            self._dense(state, f"{name}{part}.")
            .reshape(texts, length, self._heads, width // self._heads)
            .transpose(0, 2, 1, 3)
            for part in ("query", "key", "value")
        )
        scores = query @ key.transpose(0, 1, 3, 2) / np.float32(np.sqrt(width // self._heads)) + mask
        scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
        scores /= scores.sum(axis=-1, keepdims=True)
        return np.asarray((scores @ value).transpose(0, 2, 1, 3).reshape(texts, length, width))

    def _dense(self, state: Floats, name: str) -> Floats:
        return np.asarray(state @ self._parts[name + "weight"].T + self._parts[name + "bias"])

    def _normed(self, state: Floats, name: str) -> Floats:
        centred = state - state.mean(axis=-1, keepdims=True)
        spread = np.sqrt(np.square(centred).mean(axis=-1, keepdims=True) + np.float32(self._epsilon))
        return np.asarray(centred / spread * self._parts[name + "weight"] + self._parts[name + "bias"])


def _gelu(values: Floats) -> Floats:
    return np.asarray(values * (1 + _erf(values / np.float32(np.sqrt(2)))) / 2)


def _erf(values: Floats) -> Floats:
    """The error function, to 1.5e-7. Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.26."""
    t = 1 / (1 + np.float32(0.3275911) * np.abs(values))
    series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    return np.asarray(np.sign(values) * (1 - series * np.exp(-values * values)), dtype=np.float32)
