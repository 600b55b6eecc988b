"""Notices that are one form filled in again and again: the same words around other names and numbers.

Nobody copied one from the other. They are the lookalikes that make a collection look as if lookalikes were no
copies.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from invented import ENDINGS, SYLLABLES

FORMS = (
    "{name} Corp said its board has declared a quarterly dividend of {n} cents per share. The dividend is"
    " payable on {month} {day} to holders of record on {month} {day}. In the same quarter of last year {name}"
    " paid {n} cents. The company, which is based in {place} and makes {thing}, has {n},{nnn} holders of"
    " record and"
    " {n}.{d} million shares outstanding. It last changed the rate in {month}.",
    "Notice is hereby given that the {place} planning office has received an application from {name} and"
    " {name} for leave to build {n} dwellings and {d} garages on land north of {name} Road. Plans may be"
    " seen at"
    " the office in {name} Street on weekdays between {d} and {day} o'clock. Objections must reach the clerk,"
    " {given} {name}, in writing by {month} {day}. Reference number {nnn}/{n}.",
    "{place} weather station reports a high of {d} degrees on {month} {day}, with {n} millimetres of rain and"
    " wind from the {side} at {n} kilometres an hour. The low was {d}. Sunrise tomorrow is at {d}.{n} and"
    " sunset"
    " at {d}.{n}. Readings are taken by {given} {name} at {name} Hill, {nnn} metres above the sea.",
    "{given} {name}, {n}, of {name} Street, {place}, was fined {nnn} crowns with costs of {n} at {place}"
    " court on"
    " {month} {day} for driving without a licence on the {name} road. {given} {name}, for the"
    " prosecution, said"
    " that the vehicle was stopped near {name} bridge at {d}.{n}. The licence was endorsed with {d} points.",
)
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
SIDES = ["north", "south", "east", "west"]
THINGS = [
    "valves",
    "paints",
    "hinges",
    "trams",
    "cables",
    "tiles",
    "seeds",
    "pumps",
    "lamps",
    "ropes",
    "scales",
    "bricks",
]


def notices(number: int, random: Random) -> Iterator[str]:
    """Yield so many notices, of each form about as many."""
    for at in range(number):
        yield filled(FORMS[at % len(FORMS)], random)


def filled(form: str, random: Random) -> str:
    """Return a form with every blank filled in, each by itself."""
    told, rest = "", form
    while "{" in rest:
        before, _, after = rest.partition("{")
        blank, _, rest = after.partition("}")
        told += before + entry(blank, random)
    return told + rest


def entry(blank: str, random: Random) -> str:
    """Return what may stand in a blank."""
    numbers = {"d": (2, 12), "day": (1, 28), "n": (13, 99), "nnn": (100, 999)}
    if blank in numbers:
        return str(random.randint(*numbers[blank]))
    words = {"month": MONTHS, "side": SIDES, "thing": THINGS}
    return random.choice(words[blank]) if blank in words else name(random)


def name(random: Random) -> str:
    """Return a name that is hardly ever drawn twice."""
    return ("".join(random.choices(SYLLABLES, k=random.randint(2, 3))) + random.choice(ENDINGS)).capitalize()
