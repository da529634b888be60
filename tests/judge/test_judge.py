"""The judge on sentences made up for the purpose: kinds, targets, what is not rough, disguises."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path, PurePath
from random import Random
from types import FrameType
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.judge import DISGUISES
from bot.findings import Place
from bot.intents.catalogue import Limits, LimitWord
from bot.judge import CALM, Category, Judge, Target
from bot.judge.lexicon import daily_words
from bot.judge.pattern import parse_pattern

HERE = Path(__file__).parent
ABUSE = {Category.INSULT, Category.HATE, Category.SEXUAL, Category.THREAT}
JUDGE = Judge.default()


def read(name: str) -> Any:
    return yaml.safe_load((HERE / name).read_text("utf-8"))


def judged() -> Iterator[tuple[str, str, str]]:
    for category, by_target in read("judged.yml").items():
        for target, texts in by_target.items():
            yield from ((category, target, text) for text in texts)


def calm() -> list[str]:
    return [text for texts in read("calm.yml").values() for text in texts]


EVERYDAY: dict[str, Any] = read("everyday.yml")
ALIKE = [text for texts in EVERYDAY.pop("calm").values() for text in texts]


def everyday(*, aside: bool) -> list[tuple[str, str]]:
    """Sentences by what they are: those the judge was mended for, or those kept aside."""
    return [
        (category, row["text"])
        for category, rows in EVERYDAY.items()
        for row in rows
        if row.get("aside", False) is aside
    ]


JUDGED = list(judged())
ROUGH = [text for category, _, text in JUDGED if category in {"insult", "hate", "threat"}]


@pytest.mark.parametrize(("category", "target", "text"), JUDGED, ids=lambda value: value)
def test_a_message_is_of_its_kind_and_aimed_where_it_is_aimed(category: str, target: str, text: str) -> None:
    judgement = JUDGE.judge(text)
    assert (judgement.category, judgement.target) == (Category(category), Target(target)), judgement.reasons


def calls_a_human(category: str, text: str) -> bool:
    judgement = JUDGE.judge(text)
    return judgement.category is Category(category) and judgement.severity >= 0.5


@pytest.mark.parametrize(("category", "text"), everyday(aside=False), ids=str)
def test_who_needs_a_human_is_understood_without_the_usual_words(category: str, text: str) -> None:
    assert calls_a_human(category, text), JUDGE.judge(text)


@pytest.mark.parametrize("category", EVERYDAY)
def test_sentences_that_were_kept_aside_are_mostly_understood(category: str) -> None:
    kept = [text for kind, text in everyday(aside=True) if kind == category]
    missed = [text for text in kept if not calls_a_human(category, text)]
    assert 5 * len(missed) <= len(kept), missed


@pytest.mark.parametrize("text", calm() + ALIKE, ids=str)
def test_an_honest_message_calls_nobody(text: str) -> None:
    judgement = JUDGE.judge(text)
    assert judgement.severity < 0.5, judgement.reasons
    assert judgement.category not in ABUSE or judgement.severity < 0.4, judgement.reasons


@pytest.mark.parametrize("around", ["{}", "un {} svp", "mon {} est arrivé hier"])
def test_no_everyday_word_is_rough_by_itself(around: str) -> None:
    tried = daily_words()
    judged = {word: JUDGE.judge(around.format(word)) for word in tried}
    assert len(tried) > 1000
    assert not [
        word
        for word, judgement in judged.items()
        if judgement.severity >= 0.5 and judgement.category in ABUSE
    ]


def test_every_category_and_every_target_was_tried() -> None:
    assert {category for category, _, _ in JUDGED} == {category.value for category in Category}
    assert {target for _, target, _ in JUDGED} == {target.value for target in Target}


# ---------------------------------------------------------------- context


@pytest.mark.parametrize(
    "text",
    [
        "il m'a traité de {}",
        "on m'a traitée de {} au téléphone",
        "votre client m'a dit : « {} ! »",
        'dans le commentaire il écrit "espèce de {}"',
        "he called me a {}",
        'the review says "you {}", please remove it',
    ],
)
@pytest.mark.parametrize("word", ["connard", "bitch", "salope"])
def test_abuse_that_is_told_or_quoted_is_not_the_writers_own(text: str, word: str) -> None:
    judgement = JUDGE.judge(text.format(word))
    assert judgement.category not in ABUSE, judgement.reasons


@pytest.mark.parametrize(
    "text",
    ["t'es pas un connard", "vous n'êtes pas des abrutis", "you are not an idiot", "je ne vais pas te tuer"],
)
def test_a_negated_insult_is_none(text: str) -> None:
    assert JUDGE.judge(text).severity < 0.5


@pytest.mark.parametrize("text", ["t'es un abruti{}", "bande de connards{}", "ce livreur est un connard{}"])
@pytest.mark.parametrize("after", [" non ?", ", non ?", ", pas vrai ?", ", jamais vu ça"])
def test_asking_back_takes_no_insult_away(text: str, after: str) -> None:
    judgement = JUDGE.judge(text.format(after))
    assert judgement.category is Category.INSULT, judgement
    assert judgement.severity >= 0.5


@pytest.mark.parametrize("thing", ["votre appli", "ce casque", "la livraison", "le service"])
@pytest.mark.parametrize(
    "said", ["{} c'est une grosse merde", "quelle grosse merde {}", "{} est vraiment pourrie"]
)
def test_what_is_said_of_a_thing_is_a_complaint(said: str, thing: str) -> None:
    judgement = JUDGE.judge(said.format(thing))
    assert judgement.category is Category.COMPLAINT, judgement


@pytest.mark.parametrize(
    "text", ["du retard", "Sale now on", "la rape du fromage", "j'ai hate de la voir", "un con de pins"]
)
def test_a_word_that_is_rough_in_the_other_language_is_not(text: str) -> None:
    assert JUDGE.judge(text).category not in ABUSE


def test_two_insults_weigh_more_than_one() -> None:
    one, two = JUDGE.judge("t'es un connard"), JUDGE.judge("t'es un connard, ferme ta gueule")
    assert one.severity < two.severity < 1


def test_the_gravest_thing_said_decides() -> None:
    judgement = JUDGE.judge("bande de connards, je vais porter plainte")
    assert judgement.category is Category.LEGAL
    assert {reason.category for reason in judgement.reasons} == {Category.LEGAL, Category.INSULT}


# ---------------------------------------------------------------- emoji


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("🖕", "insult"),
        ("t'es un 🤡", "insult"),
        ("bande de 🐷", "insult"),
        ("you are a 🤡", "insult"),
        ("je vais te 🔪", "threat"),
        ("🧨 chez vous ce soir", "threat"),
        ("envoie 🍑", "sexual"),
    ],
)
def test_an_emoji_counts_as_the_word_it_stands_for(text: str, category: str) -> None:
    judgement = JUDGE.judge(text)
    assert (judgement.category, judgement.severity >= 0.5) == (Category(category), True)


@pytest.mark.parametrize(
    "text", ["❤️❤️", "merci 🙏", "pyjama 🐒", "un couteau 🔪 svp", "t'es con 😂", "j'adore les 🍑", "🤡"]
)
def test_a_kind_emoji_or_one_of_a_thing_calls_nobody(text: str) -> None:
    assert JUDGE.judge(text).severity < 0.5


# ---------------------------------------------------------------- reasons


@pytest.mark.parametrize("text", ["Bonjour, t'es un C.O.N.N.A.R.D !", "ok 𝓬𝓸𝓷𝓷𝓪𝓻𝓭", "sale c\u200bonnard 🙂"])
def test_a_reason_shows_the_words_as_they_were_typed(text: str) -> None:
    reasons = JUDGE.judge(text).reasons
    assert reasons
    for reason in reasons:
        assert reason.words == text[reason.start : reason.end]
        assert reason.words[-1] in "Dd𝓭"


def test_a_reason_names_its_line_in_the_lexicon() -> None:
    place = JUDGE.judge("mon avocat vous écrira").reasons[0].place
    assert place is not None
    line = (HERE.parent.parent / place.file).read_text("utf-8").splitlines()[place.line - 1]
    assert "avocat" in line


# ---------------------------------------------------------------- disguises


@pytest.mark.parametrize(
    "text", [text for texts in read("disguised.yml").values() for text in texts], ids=str
)
def test_a_disguise_is_seen_through(text: str) -> None:
    judgement = JUDGE.judge(text)
    assert judgement.category in ABUSE, judgement
    assert judgement.severity >= 0.5


def test_whatever_looks_the_same_is_judged_the_same() -> None:
    looks = str.maketrans("aeopc", "аеорс")
    for text in ROUGH:
        expected = JUDGE.judge(text).category
        for disguised in (text.upper(), text.translate(looks), "\u200b".join(text)):
            assert JUDGE.judge(disguised).category is expected, disguised


# Of shorter words too little is left when a letter is taken away.
ABUSIVE = [
    text
    for category, _, text in JUDGED
    if Category(category) in ABUSE
    and JUDGE.judge(text).severity >= 0.5
    and any(len(word) >= 6 for word in re.findall(r"\w+", text))
]


def kept_under(kind: str) -> list[bool]:
    chance = Random(7)  # noqa: S311  the same disguises every time
    judgements = [JUDGE.judge(DISGUISES[kind](text, chance)) for text in ABUSIVE]
    return [judgement.category in ABUSE and judgement.severity >= 0.5 for judgement in judgements]


def test_disguising_costs_at_most_one_message_in_twenty() -> None:
    kept = {kind: kept_under(kind) for kind in DISGUISES}
    assert len(ABUSIVE) > 40
    assert len(kept) == 24
    every = [seen for of_kind in kept.values() for seen in of_kind]
    assert sum(every) >= 0.95 * len(every), {
        kind: sum(of_kind) / len(of_kind) for kind, of_kind in kept.items()
    }


@pytest.mark.parametrize("kind", DISGUISES)
def test_no_disguise_hides_more_than_one_message_in_four(kind: str) -> None:
    kept = kept_under(kind)
    assert sum(kept) * 4 >= 3 * len(kept)


# ---------------------------------------------------------------- a brand's limits

HERE_PLACE = Place(PurePath("intents/limits.yml"), 12)


def limits(*words: tuple[str, str, float], allow: tuple[str, ...] = ()) -> Limits:
    added = tuple(
        LimitWord(text=text, category=category, severity=severity, place=HERE_PLACE)
        for text, category, severity in words
    )
    return Limits(words=added, allow=allow)


def test_a_brand_adds_its_own_words() -> None:
    judge = Judge.for_limits(limits(("site de dropshipping", "complaint", 0.35)))
    judgement = judge.judge("encore un SITE de dropshiping")
    assert (judgement.category, judgement.severity) == (Category.COMPLAINT, 0.35)
    assert judgement.reasons[0].place == HERE_PLACE


def test_a_brand_decides_how_grave_a_word_is() -> None:
    assert Judge.for_limits(limits(("connard", "insult", 0.3))).judge("quel connard").severity == 0.3
    assert Judge.for_limits(limits(("voleurs", "insult", 0.9))).judge("bande de voleurs").severity == 0.9


@pytest.mark.parametrize(
    ("text", "apologises"),
    [
        ("désolée pour tout à l'heure", True),
        ("je m'excuse, je me suis emportée", True),
        ("pardon, j'ai été dur avec vous", True),
        ("sorry for what I said", True),
        ("i apologise, i was rude", True),
        ("j'attends vos excuses", False),
        ("je ne suis pas désolé", False),
        ("i'm not sorry", False),
        ("où est mon colis ?", False),
    ],
)
def test_an_apology_is_heard(text: str, apologises: bool) -> None:
    assert JUDGE.judge(text).apologises is apologises


@pytest.mark.parametrize("phrase", ["tuerie", "je crève de chaud", "salope", "avocat", "va te faire foutre"])
@pytest.mark.parametrize("around", ["{}", "oh {} !", "bonjour, {}, merci"])
def test_what_a_brand_allows_is_never_rough(phrase: str, around: str) -> None:
    judgement = Judge.for_limits(limits(allow=(phrase,))).judge(around.format(phrase))
    assert judgement.category is None


def test_a_category_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="rudesse"):
        Judge.for_limits(limits(("oust", "rudesse", 0.5)))


# ---------------------------------------------------------------- any input


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300) | st.lists(st.sampled_from(ROUGH + calm()), max_size=4).map(" ".join))
def test_any_text_is_judged_the_same_twice_and_its_spans_lie_within_it(text: str) -> None:
    judgement = JUDGE.judge(text)
    assert judgement == JUDGE.judge(text)
    assert (replace(judgement, apologises=False) == CALM) == (judgement.category is None)
    assert 0 <= judgement.severity <= 1
    for reason in judgement.reasons:
        assert 0 <= reason.start < reason.end <= len(text)
        assert reason.words == text[reason.start : reason.end]


LONGEST = {
    "one word": "a" * 4096,
    "letters apart": "c o n " * 682,
    "threats": "je vais te tuer toi " * 204,
    "signs": "@*$!1" * 819,
    "emoji": "🖕" * 2048,
    "quotes": '"' * 4096,
    "accents": "\u0301" * 4096,
    "fillers": "vraiment " * 455,
    "negations": "je ne vais pas " * 273,
    "unknown words": " ".join(f"zk{number:x}lm" for number in range(585)),
    "glued": "connardconnard" * 292,
    "a sign that stands for a sentence": "\ufdfa" * 4096,
    "letters and stops": "a." * 2048,
    "a group, named again and again": "les femmes " * 372,
}
MOST_STEPS = 400_000
"""Calls of functions while a message is judged: about twenty milliseconds' worth, whatever the machine."""


def steps(judge: Judge, text: str) -> int:
    """How many functions are called while the text is judged: the same on every machine."""
    count = 0

    def step(_: FrameType, event: str, __: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(step)
    try:
        judge.judge(text)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("text", LONGEST.values(), ids=LONGEST)
def test_the_longest_message_is_judged_in_bounded_steps(text: str) -> None:
    judge = Judge.default()
    judge.prepare()
    assert 0 < steps(judge, text[:4096]) < MOST_STEPS


@settings(max_examples=15, deadline=None)
@given(st.lists(st.sampled_from(ROUGH + calm()), min_size=1, max_size=4), st.text(max_size=12))
def test_any_long_message_is_judged_in_bounded_steps(phrases: list[str], between: str) -> None:
    text = between.join(phrases * 100)[:4096]
    assert steps(JUDGE, text) < MOST_STEPS


def test_what_follows_the_longest_message_is_not_read() -> None:
    assert JUDGE.judge("a" * 4096 + " sale connard") == CALM


def test_many_threads_may_ask_one_judge() -> None:
    texts = (ROUGH + calm()) * 4
    alone = [JUDGE.judge(text) for text in texts]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(Judge.default().judge, texts)) == alone


@pytest.mark.parametrize("pattern", ["fell !in .. unconscious", "fell|fallen|tripped !in .. up"])
def test_a_refused_word_is_refused_whichever_place_the_pattern_is_looked_up_by(pattern: str) -> None:
    parsed = parse_pattern(pattern)
    for words, fits in (("fell down unconscious up", True), ("fell in unconscious up", False)):
        row = [frozenset((word,)) for word in words.split()]
        assert any(parsed.find(row, at) for at in range(len(row))) is fits, words
