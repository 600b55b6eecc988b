"""Short texts by different hands on one subject: who wrote them shared the facts and no wording.

A subject is a set of facts. The hands tell them in the same order, but no two of them in the same phrase. So
two texts share names, numbers and the course of things, as they do where newsrooms, cooks or interviewers
work apart.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from forms import name
from phrases import ANSWERS, CAUSES, FOODS, HOROSCOPE, LEAD, MATCH, PLACES, QUESTIONS, RECIPE, SPICES, Steps

Facts = dict[str, str]

_CHOICE = re.compile(r"\{([^{}]*)\}")
_FACT = re.compile(r"<(\w+)>")


def told(template: str, facts: Facts, random: Random) -> str:
    """Return a template with its innermost choices made first, and its facts filled in.

    >>> told("{a {b|b}|a b} <c>", {"c": "d"}, Random(1))
    'a b d'
    """
    while "{" in template:
        template = _CHOICE.sub(lambda choice: random.choice(choice[1].split("|")), template)
    return _FACT.sub(lambda fact: facts[fact[1]], template)


def steps(template: Steps, facts: Facts, random: Random, hand: int) -> list[str]:
    """Tell each step in a phrase that no other hand of the subject uses."""
    turns = Random(f"{sorted(facts.items())}")
    return [
        told(phrases[(hand + turns.randrange(len(phrases))) % len(phrases)], facts, random)
        for phrases in template
    ]


def recipe(facts: Facts, random: Random, hand: int) -> str:
    """Tell how a dish is made."""
    return " ".join(steps(RECIPE, facts, random, hand))


def match(facts: Facts, random: Random, hand: int) -> str:
    """Report a match."""
    return " ".join(steps(MATCH, facts, random, hand))


def horoscope(facts: Facts, random: Random, hand: int) -> str:
    """Foretell what happens to a sign; nothing is known, so the number is one's own."""
    own = facts | {"n": str(random.randint(1, 99))}
    return " ".join(told(step, own, random) for step in random.sample(HOROSCOPE, 5))


def lead(facts: Facts, random: Random, hand: int) -> str:
    """Report an event in a few lines."""
    first, *rest = steps(LEAD, facts, random, hand)
    return " ".join([first, *random.sample(rest, random.randint(1, 3))])


def interview(facts: Facts, random: Random, hand: int) -> str:
    """Put the questions that everybody is asked to somebody."""
    lines = []
    for question in QUESTIONS:
        own = {"X": name(random), "Y": name(random), "w1": random.choice(FOODS), "w2": random.choice(PLACES)}
        lines += [question, " ".join(told(one, own, random) for one in random.sample(ANSWERS, 3))]
    return "\n".join(lines)


def subject(random: Random) -> Facts:
    """Think up the facts of a dish, a match, an event."""
    foods, names = random.sample(FOODS, 3), [name(random) for _ in range(9)]
    numbers = {"m": random.randint(3, 40), "n": random.randint(2, 60), "d": random.randint(0, 1)}
    numbers |= {"N": random.randint(3, 90), "K": random.randint(20, 900)}
    return {
        **dict(zip("abc", foods, strict=True)),
        **dict(zip("ABCPQRTGM", names, strict=True)),
        **{key: str(number) for key, number in numbers.items()},
        "s": random.choice(SPICES),
        "sign": random.choice(["Aries", "Taurus", "Gemini", "Cancer", "Leo", "Virgo", "Libra", "Scorpio"]),
        "cause": random.choice(CAUSES),
        "place": random.choice(PLACES),
    }


HANDS: dict[str, Callable[[Facts, Random, int], str]] = {
    "recipes of one dish": recipe,
    "reports of one match": match,
    "horoscopes of one sign": horoscope,
    "interviews with one list of questions": interview,
    "short leads on one event": lead,
}
