"""Which authors and sources are agencies: they supply many papers, so two that print them copy a third."""

from __future__ import annotations

import re

_NAMES = """
reuters | thomson reuters | associated press | the associated press | ap | afp | agence france-presse |
dpa | deutsche presse-agentur | epa | sid | apa | keystone-sda | sda | ats | efe | europa press | lusa |
ansa | adnkronos | agi | belga | anp | novum | pap | tass | itar-tass | ria novosti | interfax |
ukrinform | unian | unn | anadolu | dha | iha | mena | wafa | spa | qna | petra | kuna | irna | xinhua |
china news service | cns | kyodo | kyodo news | jiji | jiji press | yonhap | newsis | pti | press trust
of india | ani | ians | uni | antara | bernama | aap | cp | canadian press | the canadian press | pa |
pa media | press association | upi | tt | ntb | ritzau | stt | mti | ctk | tasr | sita | bta | hina |
tanjug | stp | lehtikuva | bloomberg news | pr newswire | business wire | globenewswire | тасс | рия
новости | интерфакс | укринформ | укрінформ | унн | уніан | униан | 新华社 | 新華社 | 中新社 | 中央社
| 共同 | 時事 | 연합뉴스 | 뉴시스 | 뉴스1 | واس | وفا | سانا
"""
NAMES = frozenset(" ".join(name.split()) for name in _NAMES.split("|"))
"""Agencies of the world by the names that papers print; short ones count only as the whole of a name."""

LONGEST = 100
"""The longest name of an agency, in characters."""
_KINDS = re.compile(
    r"\b(?:news|press|wire|photo) ?(?:agency|service|association)\b|\bnewswires?\b|(?<!^the )\bwires?\b"
    r"|\b\w*(?:nachrichten|presse|bild|text)agentur\b|\bagentur\w*|\bagence\b|\bagencias?\b|\bagências?\b"
    r"|\bagenzia\b|\bpersbureau\b|\bagencja\b|\b(?:информ)?агентств\w+|\bагенці\w+|\bajans[ıi]\b|وكالة|通讯社|通訊社|通信社|통신사?"
)
_BY = re.compile(r"^(?:by|von|par|por|di|da|door|od|от|від|مصدر)\s+|^(?:author|autor|auteur)\s*:\s*")
_TAIL = re.compile(r"\s*(?:staff|news staff|reporters?|and agencies|with agencies|/.*|,.*|\(.*\))$")


def agency(name: str | None) -> str | None:
    """Return a name if it is that of an agency: a known one, or one that says so; else None.

    >>> agency("By Reuters"), agency("Ostmark Nachrichtenagentur"), agency("Jane Reuters"), agency("The Wire")
    ('By Reuters', 'Ostmark Nachrichtenagentur', None, None)
    """
    if name is None or len(name) > LONGEST:
        return None
    plain = " ".join(name.casefold().split())
    bare = _TAIL.sub("", _BY.sub("", plain)).strip(" .:«»\"'“”")
    return name if bare in NAMES or _KINDS.search(bare) else None
