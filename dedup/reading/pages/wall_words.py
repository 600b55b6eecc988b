"""Words by which walls, notices and boxes are known, in many languages. None is of a site."""

from __future__ import annotations

import re


def _any_of(*phrases: str) -> re.Pattern[str]:
    return re.compile("|".join(phrases), re.I)


MISSING = _any_of(
    r"\b(?:page|file|article|document|url) (?:was |could |is |does )?(?:not|n't) (?:be )?(?:found|exist)",
    r"\bnot found\b",
    r"\bpage (?:is )?(?:not here|missing|gone|no longer)",
    r"\bno longer (?:here|exists|available)",
    r"\b(?:error|http|fehler|erreur|error|errore|erro|fout)\W{0,3}(?:404|410)\b",
    r"\b(?:404|410)\W{0,3}(?:error|fehler|erreur|not)\b",
    r"^\W*404\W*$",
    r"seite (?:wurde |konnte )?nicht gefunden",
    r"nicht (?:mehr )?(?:gefunden|verfügbar)",
    r"page (?:introuvable|non trouvée)",
    r"n.existe (?:pas|plus)",
    r"página no (?:encontrada|existe|disponible)",
    r"no (?:se )?encontr",
    r"pagina non (?:trovata|esiste|disponibile)",
    r"página não (?:encontrada|existe)",
    r"não encontrad",
    r"pagina niet gevonden",
    r"sidan (?:hittades inte|finns inte)",
    r"siden (?:blev |ble )?ikke funnet",
    r"strony? nie (?:znaleziono|istnieje)",
    r"nie znaleziono",
    r"stránka nenalezena",
    r"sayfa bulunamadı",
    r"страница не (?:найдена|существует)",
    r"сторінку не знайдено",
    r"الصفحة غير موجودة",
    r"页面不存在",
    r"找不到(?:页面|頁面|网页|網頁)",
    r"ページが(?:見つかりません|ありません)",
    r"찾을 수 없습니다",
)
"""Of a title or a heading: what was asked for is not there."""

CONSENT = _any_of(
    r"cookies?\b",
    r"\bconsent\w*",
    r"\bprivacy\b",
    r"\bpartners?\b",
    r"\bpersonal data\b",
    r"\bpersonali[sz]ed\b",
    r"\bidentifiers?\b",
    r"\bdatenschutz\w*",
    r"\beinwillig\w*",
    r"\bzustimm\w*",
    r"\bpersonenbezogen\w*",
    r"\bpartnern?\b",
    r"\bwiderruf\w*",
    r"\bconsentement\w*",
    r"\bpartenaires\b",
    r"\bconfidentialité\b",
    r"\bdonnées (?:à caractère )?personnel\w*",
    r"\bconsentimiento\b",
    r"\bsocios\b",
    r"\bprivacidad\b",
    r"\bdatos personales\b",
    r"\bconsenso\b",
    r"\bdati personali\b",
    r"\bconsentimento\b",
    r"\bparceiros\b",
    r"\bprivacidade\b",
    r"\bdados pessoais\b",
    r"\btoestemming\b",
    r"\bpersoonsgegevens\b",
    r"\bzgod\w+",
    r"\bdan\w+ osobow\w+",
    r"\bsamtyck\w*",
    r"\bpersonuppgifter\b",
    r"\bsouhlas\w*",
    r"файл\w+ cookie",
    r"\bсоглас\w+",
    r"персональн\w+ данн\w+",
    r"クッキー",
    r"同意",
    r"隐私",
    r"個人情報",
    r"الخصوصية",
)
"""Of a paragraph in small letters: two of them tell what it is about."""

_INNER = r"(?:\s*<(?:span|div|b|strong)\b[^<>]{0,200}>){0,3}\s*"
_BUTTON = rf"<(?:button|a|input)\b[^<>]{{0,400}}?(?:>{_INNER}|value=[\"']?)"
ACCEPT = re.compile(
    _BUTTON
    + r"(?:i |yes,? i |ich |j.|we )?(?:accept|agree|allow all|consent|got it|akzeptier|alle akzeptieren|"
    r"stimme|zustimmen|einverstanden|accepte|tout accepter|acept|accett|aceit|akkoord|alles accepteren|"
    r"godkänn|accepter|zgadzam|akceptuj|přij|souhlas|"
    r"kabul|принять|принимаю|согласен|同意|接受|موافق|동의)",
    re.I,
)
"""A button, in markup, that accepts."""

LOCKED = _any_of(
    r"already (?:a |an )?(?:subscriber|subscribed)",
    r"subscribe (?:now )?to (?:continue|keep) reading",
    r"to (?:continue|keep) reading,? (?:please )?(?:subscribe|log|sign|register)",
    r"(?:article|content|story) is (?:only )?(?:for|reserved for) (?:our |paying )?subscribers",
    r"for subscribers only",
    r"bereits abonnent",
    r"mit (?:einem )?abo weiterlesen",
    r"(?:jetzt|weiter) ?lesen mit .{0,20}(?:abo|plus)\b",
    r"nur für abonnent",
    r"réservée?s? (?:à nos |aux )abonnés",
    r"il vous reste [\d,. ]+\s?% ",
    r"déjà abonné",
    r"la suite (?:est )?réservée",
    r"para (?:seguir|continuar) leyendo",
    r"(?:solo|exclusivo) para suscriptores",
    r"ya eres suscriptor",
    r"continua a leggere (?:con|abbon)",
    r"riservat[oa] agli abbonati",
    r"sei già abbonato",
    r"exclusivo para assinantes",
    r"já é assinante",
    r"alleen voor abonnees",
    r"(?:log in|word abonnee) om (?:verder )?te lezen",
    r"dostęp (?:tylko )?dla prenumeratorów",
    r"endast för prenumeranter",
    r"только (?:для|по) подпис",
    r"会员专享",
    r"会員限定",
    r"有料会員",
    r"続きを読むには",
    r"구독자 전용",
)
"""Anywhere in markup: more was written than is shown."""

NEWSLETTER = (
    _any_of(
        r"newsletter", r"rundbrief", r"infolettre", r"bolet[íi]n", r"nieuwsbrief", r"biuletyn", r"рассылк"
    ),
    _any_of(
        r"\bsign(?:ing)? up\b",
        r"\b(?:un)?subscribe\b",
        r"\banmeld|\babonnier|\bbestell",
        r"\binscri[vr]|\babonnez",
        r"\bsuscr[ií]b",
        r"\biscri[vt]",
        r"\binscreva",
        r"\bschrijf (?:je|u) in|\baanmeld",
        r"\bzapisz",
        r"подпис",
    ),
    _any_of(
        r"\b(?:our|us|we|your)\b",
        r"\b(?:unser\w*|wir|ihr\w*|dein\w*)\b",
        r"\b(?:notre|nos|votre|vos)\b",
        r"\b(?:nuestr\w+|tu|su)\b",
        r"\b(?:nostr\w+|tua|vostra)\b",
        r"\b(?:noss\w+|sua)\b",
        r"\b(?:onze|ons|je|uw)\b",
        r"\b(?:nasz\w*|tw[oó]j\w*)\b",
        r"\b(?:наш\w*|ваш\w*)\b",
    ),
)
"""All three in one paragraph: it offers the reader the newsletter of the site."""

MODERATED = (
    _any_of(
        r"\bcomment", r"\bkommentar", r"\bkommentier", r"\bcommentaire", r"\bcomentari?o", r"\bcommenti\b",
        r"\breacti(?:es|e)\b", r"\bkomentarz", r"\bкомментари", r"评论", r"コメント",
    ),
    _any_of(
        r"\bmoderat", r"\bmoderiert", r"\bmodér", r"\bmoderad", r"\bnetiquette", r"\brules\b", r"\bregeln\b",
        r"\brègles\b", r"\bnormas\b", r"\bregole\b", r"\bregels\b", r"\bzasady\b", r"модер", r"правил",
        r"审核", r"承認",
    ),
    _any_of(
        r"\b(?:remove|delete|report|block)", r"\b(?:lösch|entfern|meld)", r"\b(?:supprim|signal)",
        r"\b(?:elimin|borra|denunci|remov|apaga)", r"\b(?:rimuov|rimoss|segnal)", r"\bverwijder",
        r"\b(?:usuw|zgło)", r"удал", r"删除", r"削除",
    ),
)  # fmt: skip
"""All three in one paragraph: it says how comments are moderated."""
