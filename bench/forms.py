"""Notices that are one form filled in again and again: the same words around other names and numbers.

Nobody copied one from the other. They are the lookalikes that make a collection look as if lookalikes were no
copies.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from invented import ENDINGS, SYLLABLES

FORMS = (
    "The board of {name} has decided to pay a dividend for the quarter, the company said in a statement."
    " It will be"
    " paid in {month} to everybody who holds shares when the books are closed at the end of {month}. The"
    " rate is"
    " {n} cents, after {n} cents a year ago. A spokesman said that business had been good in nearly all"
    " branches,"
    " that costs had been kept in check and that the order books were well filled, but that nobody could"
    " tell what"
    " the second half of the year would bring. {name} has its seat in {place}. Its shares are traded on"
    " the exchange"
    " there, and small holders own about a third of them, according to the last report to the regulator.",
    "The council of {place} gives notice that an application for leave to build has been received from"
    " {name}."
    " The plans may be seen at the office during the usual hours, where copies can be had for a small"
    " fee. Whoever"
    " lives next to the site or owns land there may object within four weeks; the objection must be made in"
    " writing, must give reasons and must be signed. It is heard by the committee in a public meeting, to"
    " which all"
    " who have objected are asked by letter. The site lies on {name} Road and measures {nnn} square"
    " metres. After"
    " the meeting the decision is posted at the town hall and can be contested before the court within a"
    " month.",
    "Because of works on the line, trains between {place} and {name} do not run from {day} {month} until"
    " further"
    " notice. Buses take their place and stop in front of the stations; travellers should allow for {n}"
    " minutes"
    " more than usual, and bicycles cannot be carried. Tickets are valid on the buses as they are. Those"
    " who change"
    " to long-distance trains are advised to take an earlier connection and to ask the staff, who have"
    " been told"
    " of the works. The railway regrets the trouble and thanks its customers for their patience. The new"
    " timetable"
    " is posted on the platforms and can be asked for at every counter.",
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
