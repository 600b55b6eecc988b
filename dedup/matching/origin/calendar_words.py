"""Names of months and weekdays, and words that lead a date line, in the languages of the press."""

from __future__ import annotations

import unicodedata


def fold(word: str) -> str:
    """Return a word in lower case and without accents, so that "KASIM", "Kasım" and "kasim" are one word.

    >>> fold("Févr"), fold("KASIM") == fold("Kasım")
    ('fevr', True)
    """
    marked = unicodedata.normalize("NFKD", word.casefold().replace("ı", "i"))
    return "".join(letter for letter in marked if not unicodedata.combining(letter))


_NAMES = (
    "january enero janvier januar janeiro gennaio januari styczeń stycznia январь января січень січня"
    " ocak jänner",
    "february febrero février februar fevereiro febbraio februari luty lutego февраль февраля лютий"
    " лютого şubat",
    "march marzo mars märz março marzo maart mrt marzec marca март марта березень березня mart",
    "april abril avril aprile kwiecień kwietnia апрель апреля квітень квітня nisan",
    "may mayo mai maio maggio mei maj maja май мая травень травня mayıs",
    "june junio juin juni junho giugno czerwiec czerwca июнь июня червень червня haziran",
    "july julio juillet juli julho luglio lipiec lipca июль июля липень липня temmuz",
    "august agosto août augustus sierpień sierpnia август августа серпень серпня ağustos",
    "september septiembre septembre setembro settembre wrzesień września сентябрь сентября вересень"
    " вересня eylül",
    "october octubre octobre oktober outubro ottobre październik października октябрь октября жовтень"
    " жовтня ekim",
    "november noviembre novembre novembro listopad listopada ноябрь ноября листопад листопада kasım",
    "december diciembre décembre dezember dezembro dicembre december grudzień grudnia декабрь декабря грудень"
    " грудня aralık",
)
"""The months in order from January: in English, Spanish, French, German, Portuguese, Italian, Dutch, Polish,
Russian, Ukrainian and Turkish; Slavic months in both cases that dates use."""


def _months() -> dict[str, int]:
    """Map every name, and every unambiguous beginning of at least three letters, to the month's number."""
    numbers: dict[str, set[int]] = {}
    for number, names in enumerate(_NAMES, start=1):
        for name in fold(names).split():
            for length in range(min(3, len(name)), len(name) + 1):
                numbers.setdefault(name[:length], set()).add(number)
    return {name: min(found) for name, found in numbers.items() if len(found) == 1}


MONTHS = _months()
"""The number of each folded name or abbreviation: "mar" is March; "jui" is ambiguous and left out."""

WEEKDAYS = frozenset(
    fold(
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat "
        "sun "
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
        "lundi mardi mercredi jeudi vendredi samedi dimanche "
        "lunes martes miércoles jueves viernes sábado domingo "
        "segunda terça quarta quinta sexta feira lunedì martedì mercoledì giovedì venerdì sabato "
        "domenica "
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "
        "poniedziałek wtorek środa czwartek piątek sobota niedziela "
        "понедельник вторник среда четверг пятница суббота воскресенье "
        "понеділок вівторок середа четвер пятниця субота неділя "
        "pazartesi salı çarşamba perşembe cuma cumartesi pazar"
    ).split()
)

DATE_LEADS = WEEKDAYS | frozenset(
    fold(
        "published posted first on date dated am vom den veröffentlicht erschienen publié publiée le paru "
        "publicado publicada el em no pubblicato pubblicata il gepubliceerd op datum opublikowano dnia data "
        "опубликовано дата опубліковано yayınlanma yayımlanma tarihi tarih"
    ).split()
)
"""Words that may stand between the start of a line and the date of publication."""

DATE_FILLERS = DATE_LEADS | frozenset(
    fold(
        "in at the of um uhr pm gmt utc ist est edt pst pdt cet cest bst à de del du w o г "
        "года году в р року "
        "yılında tarihinde ve last updated"
    ).split()
)
"""Words that may surround a date in a note that says only when, and not where, something appeared."""
