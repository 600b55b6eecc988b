"""What a name after "source" credits: a paper that a text may come from, or data, pictures or a licence.

The words are those of the languages of wording.py; each matches the beginning of a word.
"""

from __future__ import annotations

import re

_CREDITED = """
statist estadíst estatíst статист istatisti
survey poll polling census microdata data dataset database figures chart graph graphic barometer study
studies
umfrage erhebung daten datenbank studie grafik sondage enquête données étude encuesta datos estudio
gráfico pesquisa
dados estudo sondaggio dati studio grafico peiling gegevens onderzoek cijfers sondaż dane badanie wykres
опрос данны
исследован график опитуванн дані дослідженн anket veri araştırma grafik
bureau office ministry department registry register institut observatory authority commission council
university
academy foundation amt bundesamt behörde ministerium verband universität stiftung ministère office
préfecture insee
université ministerio instituto universidad ayuntamiento ministério universidade câmara ministero
istituto università
comune ministerie instituut universiteit gemeente ministerstwo instytut uniwersytet urząd министерств
институт
университет ведомств управлен комитет міністерств університет bakanlı enstitü üniversite belediye
photo photograph image picture video footage illustration foto bild fotograf imagen imagem immagine
afbeelding
zdjęci фото изображен зображен fotoğraf görsel
map mapping maps cartograph karte carte mapa mappa kaart карт harita openstreetmap
music lyrics song soundtrack recording publishing records musik musique música musica muziek muzyk музык
müzik
licen lizenz lisans лиценз ліценз creative cc copyright © rights wikimedia wikipedia wikidata getty
shutterstock unsplash
pixabay alamy istock flickr pexels
"""
_CASELESS = (
    "统计|統計|数据|數據|データ|통계|자료|调查|調査|조사|图片|圖片|照片|写真|사진|地图|地圖|地図|지도|音乐|音樂|音楽|음악|许可"
    "|許可|ライセンス|라이선스|研究所|研究院|委员会|統計局|إحصاء|بيانات|استطلاع|صورة|خريطة|موسيقى|رخصة|وزارة|معهد|جامعة"
)
_CREDIT = re.compile(
    rf"\b(?:{'|'.join(sorted(set(_CREDITED.split()), key=len, reverse=True))})|{_CASELESS}", re.IGNORECASE
)

_DOCUMENT = re.compile(
    r"\.(?:pdf|xlsx?|csv|ods|docx?|pptx?|zip)\b|[\w-]\.(?:gov|gob|gouv|mil|edu|ac|int)\b", re.IGNORECASE
)
"""What an address holds that leads to a document, or to an office or a school."""
_PRESS = re.compile(
    r"\b(?:post|times|herald|tribune|journal|gazette|courier|news|daily|weekly|chronicle|observer|mirror|sentinel"
    r"|examiner|bulletin|dispatch|telegraph|magazine|review|blog|newsletter|\w*(?:zeitung|blatt|anzeiger|bote|kurier"
    r"|nachrichten|rundschau)|gazette|dépêche|diario|periódico|noticias|correo|jornal|folha|diário|notícias|giornale"
    r"|corriere|gazzetta|notizie|\w*(?:krant|dagblad|nieuws)|gazeta|kurier|dziennik|wiadomości|газета|вест[ин]\w*|новости"
    r"|журнал|вісник|новини|gazetesi|gazete|haber|dergisi)\b"
    r"|صحيفة|جريدة|مجلة|日报|日報|晚报|晚報|新闻|新聞|时报|時報|周刊|週刊|報$|报$|신문|일보|뉴스|\b[\w-]+(?:\.[\w-]+)+\b",
    re.IGNORECASE,
)


def is_credit(text: str) -> bool:
    """Return whether a text credits data, an office, pictures, maps, music or a licence.

    >>> is_credit("National Statistics Office"), is_credit("Karten: Hansen"), is_credit("Example Post")
    (True, True, False)
    """
    return _CREDIT.search(text) is not None or _DOCUMENT.search(text) is not None


def is_press(name: str) -> bool:
    """Return whether a name is that of a paper, or an address on the web.

    >>> is_press("Northern Herald"), is_press("example.org"), is_press("Jane Doe")
    (True, True, False)
    """
    return _PRESS.search(name) is not None
