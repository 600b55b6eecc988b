"""Which of two articles is the source: each kind of evidence, their order, and what swapping does."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.article import Article, Origin
from dedup.matching.origin import UNKNOWN, Clues, origin, weigh_clues
from dedup.matching.origin.notes import notes

PROSE = " ".join(
    ["The bridge over the river will open in spring, said the town's engineer on the quay."] * 40
)

A = Article("a", "a.txt", PROSE)
B = Article("b", "b.txt", PROSE)

NOTES = [
    "This article was originally published on Example.org.",
    "This article was originally published by Jane Doe and is republished with kind permission.",
    "This story first appeared in the Example Post.",
    "The post A Bridge Opens appeared first on Example Post.",
    "A version of this column first appeared in the Example Post.",
    "The above article was first published in the Example Post.",
    "THIS ARTICLE HAS BEEN REPRINTED WITH PERMISSION.",
    "This article was syndicated from the Example Post.",
    "*Originally published in the Example Post.*",
    "(Republished with permission from the Example Post)",
    "Editor's note: This piece was first published by the Example Post.",
    "Editor’s note: This op-ed originally ran in the Example Post.",
    "Read the original article at example.org.",
    "Source: Example Post",
    "(Source: Example Post)",
    "via Example Post",
    "(h/t Jane Doe)",
    "Hat tip: Jane Doe",
    "Dieser Artikel erschien zuerst in der Beispielzeitung.",
    "Dieser Beitrag wurde ursprünglich bei der Beispielzeitung veröffentlicht.",
    "Mit freundlicher Genehmigung der Beispielzeitung.",
    "Quelle: Beispielzeitung",
    "Cet article a été publié initialement dans le Journal Exemple.",
    "Cet article a d'abord été publié par le Journal Exemple.",
    "Cette tribune a été publiée à l’origine dans le Journal Exemple.",
    "Publié à l'origine dans le Journal Exemple.",
    "Source : Journal Exemple",
    "Este artículo fue publicado originalmente en El Ejemplo.",
    "Publicado originalmente en El Ejemplo.",
    "Fuente: El Ejemplo",
    "Este texto foi publicado originalmente no Jornal Exemplo.",
    "Publicado originalmente no Jornal Exemplo.",
    "Fonte: Jornal Exemplo",
    "Questo articolo è stato pubblicato originariamente su Esempio.",
    "Per gentile concessione di Esempio.",
    "Dit artikel verscheen eerst in de Voorbeeldkrant.",
    "Dit stuk werd oorspronkelijk door de Voorbeeldkrant gepubliceerd.",
    "Bron: Voorbeeldkrant",
    "Artykuł ukazał się pierwotnie w Gazecie Przykład.",
    "Źródło: Gazeta Przykład",
    "Эта статья впервые опубликована в газете «Пример».",
    "Впервые опубликовано в газете «Пример».",
    "Источник: газета «Пример»",
    "Вперше опубліковано в газеті «Приклад».",
    "Джерело: газета «Приклад»",
    "Bu yazı ilk olarak Örnek gazetesinde yayımlanmıştır.",
    "Kaynak: Örnek Gazetesi",
    "نُشر هذا المقال لأول مرة في صحيفة المثال.",
    "المصدر: صحيفة المثال",
    "نقلاً عن صحيفة المثال",
    "نقلًا عن: صحيفة المثال",
    "本文首发于例子日报。",
    "转载自：例子日报",
    "来源：例子日报",
    "原文链接：https://example.org/1",
    "この記事は例新聞に最初に掲載されました。",
    "出典：例新聞",
    "출처: 예시신문",
]

NO_NOTES = [
    "The report was first published by the ministry in 1984.",
    "The monster first appeared in 1954 as a lizard.",
    "First published in Paris, the novel tells of two brothers who build a bridge over a river.",
    "This article was first published on 12 March 2031.",
    "First Published: Apr 16, 2031 18:48 IST",
    "Dieser Artikel wurde erstmals am 3. März 2031 veröffentlicht.",
    "This article was originally published on our website.",
    "This article may not be republished without permission.",
    "This article has never been reprinted in full.",
    "This article looks at how the first report was published by the ministry.",
    "Source: 12 March 2031",
    "Sources: see the list",
    "The source: a clerk who asked not to be named.",
    "Source: a friend of the family told us that she would rather not say anything about it at all.",
    "She travelled via Vienna to the coast.",
    "Image source: Example Post",
    "Der Bericht wurde erstmals 1984 vom Ministerium veröffentlicht.",
    "Com autorização do tribunal, a ponte abre.",
]


def with_note(article: Article, note: str) -> Article:
    return replace(article, text=f"{article.text}\n{note}\n")


UNSAID = ("(h/t Jane Doe)", "Hat tip: Jane Doe", "Fuente: El Ejemplo")
"""Labels with a name that may be anybody's."""


@pytest.mark.parametrize("note", [note for note in NOTES if note not in UNSAID])
def test_a_note_that_names_nobody_known_is_a_hint(note: str) -> None:
    """In any language, the text that says it comes from elsewhere may be the copy; the note is quoted."""
    for text in (f"{PROSE}\n{note}\n", f"{note}\n{PROSE}", f"{PROSE}\n\n{note}"):
        a_is_source, found = origin(A, replace(B, text=text))
        assert (a_is_source, found.by, found.confidence) == (True, "attribution", 0.55)
        assert found.why.startswith("the copy says: ")
        assert len(found.why) <= len("the copy says: ") + 120


@pytest.mark.parametrize("note", UNSAID)
def test_a_label_with_anybodys_name_says_nothing(note: str) -> None:
    """A person or a thing after "source" is as often that of data as that of the text."""
    assert origin(A, with_note(B, note)) == (True, UNKNOWN)


OUTLETS = {
    "This story first appeared in the Example Post.": "Example Post",
    "Source: Example Post": "Example Post",
    "via Example Post": "The Example Post".removeprefix("The "),
    "Quelle: Beispielzeitung": "Beispielzeitung",
    "Dieser Artikel erschien zuerst in der Beispielzeitung.": "Beispielzeitung",
    "Publié à l'origine dans le Journal Exemple.": "Journal Exemple",
    "Fuente: El Ejemplo": "El Ejemplo",
    "Publicado originalmente no Jornal Exemplo.": "Jornal Exemplo",
    "Per gentile concessione di Esempio.": "Esempio",
    "Bron: Voorbeeldkrant": "Voorbeeldkrant",
    "Źródło: Gazeta Przykład": "Gazeta Przykład",
    "Впервые опубликовано в газете «Пример».": "Пример",
    "Джерело: газета «Приклад»": "Приклад",
    "Kaynak: Örnek Gazetesi": "Örnek Gazetesi",
    "نقلاً عن صحيفة المثال": "صحيفة المثال",
    "转载自：例子日报": "例子日报",
    "出典：例新聞": "例新聞",
    "출처: 예시신문": "예시신문",
}


@pytest.mark.parametrize(("note", "outlet"), OUTLETS.items())
def test_a_note_that_names_the_outlet_of_the_other_decides(note: str, outlet: str) -> None:
    """In any language, it outweighs dates; in the outlet's own article it says nothing."""
    a, b = replace(A, source=outlet, published="2031-05-09"), replace(B, published="2031-05-04")
    a_is_source, found = origin(a, with_note(b, note))
    assert (True, "attribution", 0.96) == (a_is_source, found.by, found.confidence)
    assert origin(with_note(a, note), b)[1].by == "published"


CREDITS = [
    "Source: National Statistics Office",
    "Source: Harbour Authority annual survey",
    "Quelle: Statistisches Amt der Beispielstadt",
    "Source : enquête du Journal Exemple",
    "Fuente: Ministerio de Pesca",
    "Источник: данные министерства",
    "来源：统计局",
    "出典：調査データ",
    "Source: Reuters",
    "Source: Northern Wire Service",
    "Quelle: dpa",
    "Источник: ТАСС",
    "来源：新华社",
    "via Getty Images",
    "Republished under a Creative Commons license.",
    "Reprinted by permission of Example Music Publishing.",
    "Source: https://data.example.gov/harbours/2031.pdf",
    "A version of this article appeared first in the print edition of May 4.",
    "Dieser Beitrag erschien zuerst in der gedruckten Ausgabe.",
]


@pytest.mark.parametrize("credit", CREDITS)
def test_a_credit_is_no_attribution(credit: str) -> None:
    """Data, offices, agencies, pictures, music, licences and the own printed edition accuse nobody."""
    assert origin(A, with_note(B, credit)) == (True, UNKNOWN)


@pytest.mark.parametrize(
    ("note", "fields"),
    [
        ("This story about the Example Post first appeared in the Third Paper.", {"source": "Example Post"}),
        ("First published in a magazine about Jane Doe and her bridges.", {"author": "Jane Doe"}),
        ("Source: Example Post readers' survey", {"source": "Example Post"}),
        ("Source: https://example.org/another-story", {"url": "https://www.example.org/bridge"}),
        ("This story first appeared in the Third Paper.", {"text": f"Third Paper falls\n\n{PROSE}"}),
    ],
)
def test_a_name_that_the_note_is_about_does_not_decide(note: str, fields: dict[str, str]) -> None:
    """What a text tells of, another page of the site, and a title that has the name decide nothing."""
    assert origin(replace(A, **fields), with_note(B, note))[1].confidence <= 0.55


def test_a_name_that_both_bear_does_not_decide() -> None:
    """The author stays with the text wherever it is printed."""
    a, b = replace(A, author="Jane Doe"), replace(B, author="Jane Doe")
    assert origin(a, with_note(b, "This article by Jane Doe first appeared elsewhere."))[1].confidence == 0.55


@pytest.mark.parametrize("agency", ["Reuters", "dpa", "By AFP", "Ostmark News Agency", "ТАСС", "新华社"])
def test_an_agency_as_author_leaves_the_order_open(agency: str) -> None:
    """Both may have printed what the agency sent, whenever they did."""
    a, b = replace(A, published="2031-05-04"), replace(B, published="2031-05-09", author=agency)
    for first, second in ((a, b), (b, a)):
        found = origin(first, second)[1]
        assert ("unknown", 0.5, True) == (found.by, found.confidence, agency in found.why)


def test_what_an_agency_publishes_itself_is_the_source() -> None:
    """The article on the agency's own site is no copy, and who names the agency as author copied it."""
    a = replace(A, author="Reuters", url="https://www.reuters.com/world/1")
    assert origin(a, replace(B, author="Reuters", url="https://example.org/1"))[0]
    assert origin(a, replace(B, author="Reuters"))[1].by == "attribution"
    dated = replace(a, published="2031-05-04"), replace(B, published="2031-05-09")
    assert origin(*dated)[1].by == "published"


@pytest.mark.parametrize("sentence", NO_NOTES)
def test_a_report_on_a_publication_is_no_note(sentence: str) -> None:
    """A sentence about another publication, a date, a prohibition or its own site is no note."""
    assert notes(f"{PROSE}\n{sentence}\n") == []


@pytest.mark.parametrize(
    "note", ["This article was originally published on Example.org.", "Source: Example Post"]
)
def test_a_note_in_the_middle_does_not_count(note: str) -> None:
    """A note far from both ends is about something else."""
    assert notes(f"{PROSE}\n{note}\n{PROSE}") == []


@pytest.mark.parametrize(
    "fields",
    [
        {"author": "Jane Doe"},
        {"source": "Example Post"},
        {"url": "https://www.example-post.org/bridge"},
        {"title": "A bridge opens"},
        {"text": f"A bridge opens\nBy Jane Doe\n{PROSE}"},
    ],
)
def test_a_note_that_names_the_other_article_is_stronger(fields: dict[str, str]) -> None:
    """A note that has the author, outlet, host, title or byline of the other article is nearly certain."""
    note = "“A Bridge Opens”. This article by Jane Doe first appeared in the Example Post (example-post.org)."
    note = note if "title" not in fields else "The post A Bridge Opens appeared first on Example."
    found = origin(replace(A, **fields), with_note(B, note))
    assert (found[0], found[1].confidence) == (True, 0.96)


def test_of_two_notes_the_one_that_names_the_other_article_decides() -> None:
    """If both texts come from elsewhere, the one that names the other is the copy."""
    a = with_note(replace(A, source="Example Post"), "Originally published in the Third Paper.")
    b = with_note(B, "Originally published in the Example Post.")
    assert origin(a, b) == (
        True,
        Origin("attribution", 0.96, "the copy says: Originally published in the Example Post."),
    )


@pytest.mark.parametrize("source", [None, "Third Paper"])
def test_two_notes_that_name_the_same_third_decide_nothing(source: str | None) -> None:
    """If both texts are copies of a third, the notes do not decide, whoever published them."""
    note = "Originally published in the Third Paper."
    a, b = (with_note(replace(article, source=source), note) for article in (A, B))
    assert origin(a, b) == (True, UNKNOWN)


def test_a_note_that_names_its_own_outlet_decides_nothing() -> None:
    """A paper that says where it first printed its own article copied nobody."""
    note = "This article by Jane Doe first appeared in the Example Post."
    a = with_note(replace(A, source="Example Post", author="Jane Doe"), note)
    assert origin(a, replace(B, author="Jane Doe")) == (True, UNKNOWN)


@pytest.mark.parametrize(
    ("note", "quoted"),
    [
        ("This article was originally\npublished on the\nExample Post. Subscribe.", None),
        ("It opens. This article first appeared in the St. Example Post by J. Doe. Subscribe.", "J. Doe."),
        ("This article first appeared in the Example Post\nSubscribe here", "Example Post"),
        ("This article first appeared in " + "the long " * 40, "…"),
        ("Editor’s note: this article’s text — this article first appeared in Jane’s Post.", "Jane’s Post."),
    ],
)
def test_the_quotation_ends_with_its_sentence(note: str, quoted: str | None) -> None:
    """Line breaks inside a sentence, initials and long sentences do not spoil the quotation."""
    why = origin(A, with_note(B, note))[1].why
    assert why.endswith(quoted or "This article was originally published on the Example Post.")
    assert len(why) <= len("the copy says: ") + 120


DATES = [
    ("2031-03-12", "2031-03-14", "2031-03-12", "2031-03-14"),
    ("2031-03-12T08:00:00+01:00", "2031-03-12T08:00:00Z", "2031-03-12 08:00+01:00", "2031-03-12 08:00+00:00"),
    (
        "Wed, 12 Mar 2031 08:00:00 GMT",
        "2031-03-12T09:00:00Z",
        "2031-03-12 08:00+00:00",
        "2031-03-12 09:00+00:00",
    ),
    ("2031-03-12T23:00:00", "2031-03-13T01:00:00+05:00", "2031-03-12", "2031-03-13"),
    ("March 12, 2031", "13 March 2031", "2031-03-12", "2031-03-13"),
    ("20310312", "14.03.2031", "2031-03-12", "2031-03-14"),
]


@pytest.mark.parametrize(("earlier", "later", "source", "copy"), DATES)
def test_the_article_published_earlier_is_the_source(
    earlier: str, later: str, source: str, copy: str
) -> None:
    """Stated dates are compared by moment if both have one of the same kind, otherwise by day."""
    a, b = replace(A, published=earlier), replace(B, published=later)
    assert origin(a, b) == (True, Origin("published", 0.9, f"published {source}, the copy {copy}"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2031-03-12", "2031-03-12"),
        ("2031-03-12", "2031-03-12T09:00:00"),
        ("2031-03-12T00:00:00Z", "2031-03-12T09:00:00Z"),
        ("2031-03-12T10:00:00+01:00", "2031-03-12T09:00:00Z"),
        ("2031-03-12T10:00:00", "2031-03-12T09:00:00Z"),
        ("0001-01-01", "2031-03-12"),
        ("9999-12-31", "2031-03-12"),
        ("2031-13-45", "2031-03-12"),
        ("03/04/2031", "2031-03-12"),
        ("yesterday", "2031-03-12"),
        ("", "2031-03-12"),
        ("x" * 100_000, "2031-03-12"),
    ],
)
def test_equal_implausible_and_ambiguous_dates_decide_nothing(one: str, other: str) -> None:
    """The same day without two times, years out of range, and 03/04 are no evidence."""
    assert origin(replace(A, published=one), replace(B, published=other)) == (True, UNKNOWN)


@pytest.mark.parametrize(
    "line",
    [
        "12 March 2031",
        "12th of March 2031",
        "March 12, 2031",
        "Mar. 12, 2031, 10:30 GMT",
        "2031-03-12",
        "2031-03-12T10:30:00Z",
        "12.03.2031",
        "13/03/2031",
        "3/13/2031",
        "Wednesday , 12 March 2031",
        "By Jane Doe | 12 March 2031 | Town",
        "Published: March 12, 2031 - Updated: March 20, 2031",
        "Mittwoch, 12. März 2031",
        "Veröffentlicht am 12. März 2031",
        "Publié le 12 mars 2031 à 10h30",
        "12 de marzo de 2031",
        "12 de março de 2031",
        "12 marzo 2031",
        "12 maart 2031",
        "12 marca 2031",
        "12 марта 2031 г.",
        "12 березня 2031",
        "12 MART 2031",
        "2031年3月12日",
    ],
)
def test_a_date_line_near_the_top_is_read(line: str) -> None:
    """Without a field, the date line counts, with less confidence; 14 March is later than all of these."""
    a = replace(A, text=f"A bridge opens\n{line}\n{PROSE}")
    a_is_source, found = origin(a, replace(B, published="2031-03-14"))
    assert (a_is_source, found.by, found.confidence) == (True, "published", 0.8)
    assert found.why in {f"published 2031-03-{day}, the copy 2031-03-14" for day in (12, 13)}


@pytest.mark.parametrize(
    "line",
    [
        "03/04/2031",
        "12 March",
        "12 Smarch 2031",
        "31.02.2031",
        "12 March 1066",
        "The bridge was closed on 12 March 2031 for repairs.",
        "Updated: 12 March 2031",
        "12 jui 2031",
    ],
)
def test_other_dates_near_the_top_are_not_read(line: str) -> None:
    """Ambiguous, impossible and narrated dates do not date an article."""
    a = replace(A, text=f"A bridge opens\n{line}\n{PROSE}")
    assert origin(a, replace(B, published="2031-03-14")) == (True, UNKNOWN)


@pytest.mark.parametrize(
    "fields",
    [
        {"path": "in/2031-03-12-bridge.txt"},
        {"path": "in/20310312.txt"},
        {"path": "C:\\in\\bridge_2031_03_12.txt"},
        {"url": "https://example.org/2031/03/12/bridge"},
    ],
)
def test_a_date_in_the_name_or_the_address_is_read(fields: dict[str, str]) -> None:
    """Without a field and a date line, the file name or the address dates the article."""
    expected = (True, Origin("published", 0.8, "published 2031-03-12, the copy 2031-03-14"))
    assert origin(replace(A, **fields), replace(B, published="2031-03-14")) == expected


@pytest.mark.parametrize(
    "path", ["2031-03-12.jsonl", "in/2031-03-12/bridge.txt", "120310312.txt", "20311312.txt"]
)
def test_other_digits_in_a_path_are_no_date(path: str) -> None:
    """The name of a JSON Lines file, a folder, a longer number and month 13 do not date an article."""
    assert origin(replace(A, path=path), replace(B, published="2031-03-14")) == (True, UNKNOWN)


SOUND = "It opens soon, in the spring of course, said Brenda Falk, the engineer of the harbour."


@pytest.mark.parametrize(
    ("damage", "why"),
    [
        (
            "It opens andnbsp, soon, in the spring of course andnbsp, said Falk, engineer of the harbour.",
            "andnbsp,",
        ),
        ("It opens &amp;nbsp; soon, in the spring of &amp;#8217; course, said Brenda Falk.", "&amp;nbsp;"),
        ("It opens soon, in the the spring of of course, said Mrs Falk, engineer of the harbour.", "the the"),
        ("It opens” soon, in the spring” of course ‘ s said Brenda Falk the engineer ’ s of harbour.", None),
        ("It opens]soon, in the spring]of course, said Brenda Falk, engineer of the harbour.", "s]s"),
    ],
)
def test_a_text_that_is_damaged_where_the_other_is_sound_is_the_copy(damage: str, why: str | None) -> None:
    """Damage that only rewriting leaves marks the copy, if the other text has the sound form at its place."""
    a_is_source, found = origin(with_note(A, SOUND), with_note(B, damage))
    assert (a_is_source, found.by, found.confidence) == (True, "traces", 0.75)
    assert why is None or f"({why}) where the source is sound" in found.why


@pytest.mark.parametrize(
    "damage",
    [
        "Subscribe to the the newsletter of of the Example Post, and and read more.",
        "The tide tables andnbsp, are printed andnbsp, on the back page.",
    ],
)
def test_damage_without_a_sound_counterpart_shows_nothing(damage: str) -> None:
    """What only one text has may be damaged by whoever printed it."""
    assert origin(with_note(A, SOUND), with_note(B, damage)) == (True, UNKNOWN)


@pytest.mark.parametrize(
    ("in_a", "in_b"),
    [
        ("", "It opens in the the spring."),
        ("", "It had had time , they say , and that that was it."),
        ("", "See the list[1]The mayor “[t]he bridge” (a)b."),
        ("It opens of of in the the spring.", "It opens of of in the the spring."),
        ("", f"It opens of of in the the spring. {PROSE * 10}"),
    ],
)
def test_slips_that_anybody_makes_are_no_traces(in_a: str, in_b: str) -> None:
    """One doubled word, spaces before commas, references, equal or sparse damage are no evidence."""
    assert origin(with_note(A, in_a), with_note(B, in_b)) == (True, UNKNOWN)


def test_the_evidence_has_an_order() -> None:
    """A note outweighs a date, and a date outweighs traces."""
    damage = SOUND.replace("soon,", "andnbsp, soon").replace("course,", "course andnbsp,")
    a, b = replace(A, published="2031-03-12"), with_note(replace(B, published="2031-03-14"), SOUND)
    named = replace(b, source="Example Post")
    assert origin(with_note(a, "Source: Example Post"), named)[1].by == "attribution"
    assert origin(with_note(a, damage), b)[1].by == "published"
    assert origin(with_note(A, damage), with_note(B, SOUND))[1].by == "traces"


def test_with_no_evidence_the_first_id_is_called_the_source() -> None:
    """Without evidence the direction is stable and called unknown; the shares do not change it."""
    assert origin(A, B) == (True, UNKNOWN)
    assert origin(B, A) == (False, UNKNOWN)
    assert origin(replace(A, path="z"), replace(A, path="y")) == (False, UNKNOWN)


PIECES = st.sampled_from(
    [
        *NOTES,
        *NO_NOTES,
        "12 March 2031\n",
        "14.03.2031\n",
        "andnbsp, andnbsp,",
        "the the of of",
        "Jane Doe\n",
        "(",
        "“",
        "\n",
    ]
)
TEXTS = st.lists(PIECES | st.text(max_size=20), max_size=8).map("\n".join)
FIELDS = st.none() | st.sampled_from(
    ["Example Post", "Jane Doe", "2031-03-12", "http://[", "https://example.org/2031/03/12"]
)


@st.composite
def articles(draw: st.DrawFn, name: str) -> Article:
    path = draw(st.sampled_from(["x.txt", "2031-03-12.txt", ""]))
    title, url, published, author, source = (draw(FIELDS) for _ in range(5))
    seen, modified = draw(st.none() | st.integers(0, 3)), draw(st.none() | st.integers(-(2**63), 2**63))
    text = draw(TEXTS)
    return Article(name, path, text, title, url, published, author, source, modified=modified, seen=seen)


@given(articles("a"), articles("b"), st.floats(0, 1), st.floats(0, 1))
def test_swapping_the_articles_turns_the_answer(a: Article, b: Article, copied: float, used: float) -> None:
    """origin(b, a) is the opposite of origin(a, b), with the same reason; it never fails."""
    a_is_source, found = origin(a, b)
    assert origin(b, a) == (not a_is_source, found)
    assert 0.5 <= found.confidence <= 1


@pytest.mark.parametrize(
    "unit",
    [
        "x",
        " ",
        "\n",
        "”",
        '"',
        "(",
        "This article ",
        "\nThis article ",
        "Source: ",
        "\nvia ",
        "a] ",
        "the ",
        "12 ",
        "a” b ",
        "&amp;",
    ],
)
def test_a_huge_hostile_text_is_done_with(unit: str) -> None:
    """Two million hostile characters are read: patterns see bounded windows or are bounded themselves."""
    text = unit * (2_000_000 // len(unit))
    huge = Article("b", "b.txt", text, published=text, title=text, author=text, source=text, url=text)
    assert origin(A, huge)[1].confidence >= 0.5


@pytest.mark.parametrize(
    ("patterns", "a_is_source", "by"),
    [
        (("wire/*",), True, "preferred"),
        (("*.example",), False, "preferred"),
        (("https://copier.example/*",), False, "preferred"),
        (("wire/*", "copier.example"), False, "published"),
        (("nothing*",), False, "published"),
        ((), False, "published"),
    ],
)
def test_what_the_user_trusts_is_the_source(patterns: tuple[str, ...], a_is_source: bool, by: str) -> None:
    """A trusted id, path, address or host outweighs all other evidence, if only one of them is trusted."""
    a = Article("wire/1", "wire/1", "One two.", published="2031-01-02")
    b = Article("b", "b", "One two.", published="2031-01-01", url="https://copier.example/1")
    decided, found = weigh_clues(Clues(a, patterns), Clues(b, patterns))
    assert (a_is_source, by) == (decided, found.by)
    assert weigh_clues(Clues(b, patterns), Clues(a, patterns)) == (not decided, found)


DAY = 86_400 * 10**9
Y2001 = 10**18


@pytest.mark.parametrize(
    ("seen", "modified", "expected"),
    [
        ((3, 4), (None, None), (True, "seen", 0.65)),
        ((4, 3), (Y2001, Y2001 + 9 * DAY), (False, "seen", 0.65)),
        ((3, 3), (Y2001 + DAY, Y2001), (False, "modified", 0.55)),
        ((None, 3), (Y2001, Y2001 + DAY), (True, "modified", 0.55)),
        ((None, None), (Y2001, Y2001 + DAY - 1), (True, "unknown", 0.5)),
        ((0, 0), (Y2001, None), (True, "unknown", 0.5)),
        ((None, None), (0, Y2001), (True, "unknown", 0.5)),
        ((None, None), (315_532_800 * 10**9, Y2001), (True, "unknown", 0.5)),
        ((0, 1), (Y2001, 2**62), (True, "seen", 0.65)),
        ((None, None), (Y2001, 2**63 * 2**9), (True, "modified", 0.55)),
    ],
)
def test_arrival_decides_where_the_texts_do_not(
    seen: tuple[int | None, int | None],
    modified: tuple[int | None, int | None],
    expected: tuple[bool, str, float],
) -> None:
    """The run that stored each decides, then file times a day apart; times of archive tools do not count."""
    a, b = (
        replace(article, seen=run, modified=time)
        for article, run, time in zip((A, B), seen, modified, strict=True)
    )
    decided, found = origin(a, b)
    assert expected == (decided, found.by, found.confidence)
    assert (not decided, found) == origin(b, a)


def test_arrival_weighs_least() -> None:
    """Traces in a text outweigh the order of arrival, which outweighs file times."""
    damage = SOUND.replace("soon,", "andnbsp, soon").replace("course,", "course andnbsp,")
    a = replace(with_note(A, damage), seen=0, modified=Y2001)
    b = replace(with_note(B, SOUND), seen=1, modified=Y2001 + 9 * DAY)
    assert (False, "traces") == (origin(a, b)[0], origin(a, b)[1].by)
    assert "seen" == origin(replace(a, text=PROSE), b)[1].by
    assert "modified" == origin(replace(a, text=PROSE, seen=1), b)[1].by
