"""The wording of notes of attribution, one entry per language. notes.py decides where they count.

In a pattern a space matches any single white space, `~` any stretch within a sentence, and `@` such a stretch
that may hold the name or date of the first publication. Patterns ignore case; apostrophes are straight.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrases:
    """The ways in which one language says that a text comes from elsewhere, as patterns."""

    notes: tuple[str, ...]
    """Begin a sentence about the text itself: "this article was originally published"."""
    openings: tuple[str, ...] = ()
    """Begin a sentence without a subject, which must not continue as a report: "reprinted from"."""
    labels: tuple[str, ...] = ()
    """Begin a whole line, before a colon and a name: "Source: …"."""
    leads: tuple[str, ...] = ()
    """Begin a whole line, before a name without a colon: "via …"."""


_EN = r"(?:article|story|piece|post|column|essay|report|text|interview|op-ed|commentary|analysis|content)"
_EN_OUT = r"(?:published|posted|appeared|printed|ran|aired|released|featured|produced|written for)\b"
_EN_FIRST = r"(?:originally|first|initially|previously)"
_EN_AGAIN = r"(?:re-?published|re-?printed|re-?posted|reproduced|syndicated|cross-?posted)\b"
_DE = r"(?:artikel|beitrag|text|kommentar|essay|interview|bericht|gastbeitrag|kolumne|analyse)"
_DE_OUT = r"(?:veröffentlicht|erschienen|publiziert)\b"
_DE_FIRST = r"(?:zuerst|zunächst|ursprünglich|erstmals|im original)"
_FR = r"(?:article|texte|tribune|chronique|entretien|interview|billet|reportage|analyse|contenu|dépêche)"
_FR_FIRST = (
    r"(?:initialement|d'abord|à l'origine|originellement|originalement|pour la première fois|en premier)"
)
_FR_OUT = r"(?:publi|par|appar|diffus)(?:ée?|ue?)s?\b"
_ES = r"(?:artículo|texto|nota|columna|entrevista|reportaje|análisis|contenido|post|ensayo|crónica|noticia)"
_ES_FIRST = r"(?:originalmente|por primera vez|primero|inicialmente)"
_PT = r"(?:artigo|texto|matéria|reportagem|coluna|entrevista|análise|conteúdo|post|ensaio|notícia|crônica)"
_PT_FIRST = r"(?:originalmente|pela primeira vez|primeiro|inicialmente|primeiramente)"
_IT = r"(?:articolo|testo|intervista|editoriale|reportage|contenuto|analisi|post|saggio|pezzo)"
_IT_FIRST = r"(?:originariamente|originalmente|inizialmente|per la prima volta|in origine)"
_NL = r"(?:artikel|bericht|stuk|tekst|column|interview|essay|opiniestuk|verhaal|analyse|bijdrage)"
_NL_FIRST = r"(?:eerst|eerder|oorspronkelijk|voor het eerst)"
_PL = r"(?:artykuł|tekst|wywiad|felieton|materiał|esej|wpis|reportaż|komentarz)"
_PL_FIRST = r"(?:pierwotnie|po raz pierwszy|oryginalnie|najpierw)"
_RU = r"(?:статья|текст|материал|интервью|колонка|публикация|эссе|заметка|репортаж)"
_RU_OUT = r"(?:опубликован|напечатан|вышл|вышел|появил)\w*"
_RU_FIRST = r"(?:впервые|первоначально|изначально)"
_UK = r"(?:стаття|текст|матеріал|інтерв'ю|колонка|публікація|есе|репортаж)"
_UK_OUT = r"(?:опублікован|надрукован|вийшл|вийшов|з'явил)\w*"
_UK_FIRST = r"(?:вперше|спочатку|першочергово|первісно)"
_TR = r"(?:makale|yazı|haber|metin|röportaj|köşe yazısı|söyleşi|içerik)"
_AR_OUT = r"(?:نُ?شرت?|ظهرت?)"
_AR_FIRST = r"(?:لأول مرة|في الأصل|أصلا|أصلاً|أصلًا|أولا|أولاً|أولًا|للمرة الأولى)"

WORDINGS = (
    Phrases(  # English
        notes=(
            rf"this {_EN}~\b{_EN_FIRST} {_EN_OUT}",
            rf"this {_EN}~\b(?:published|posted|appeared|printed|ran|aired) (?:originally|first)\b",
            rf"this {_EN}~\b(?:is|was|has been|is being) (?:here )?{_EN_AGAIN}",
            rf"this {_EN}~\b(?:is|was|has been) (?:adapted|excerpted|translated) from\b",
            rf"the (?:above |following )?(?:article|post|column|story) (?:was |has )?originally {_EN_OUT}",
            rf"the (?:above|following|preceding) {_EN}~\b(?:{_EN_FIRST} {_EN_OUT}|{_EN_AGAIN})",
            r"the (?:post|article|story)~\bappeared first on\b",
            rf"an?(?: [\w-]+){{0,2}} version of this {_EN}~\b{_EN_FIRST} {_EN_OUT}",
            rf"this is an?~(?:{_EN}|version)~\b{_EN_FIRST} {_EN_OUT}",
            rf"(?:click here to |you can )?(?:read|see|view) the original (?:{_EN}|version)\b",
            rf"the original (?:{_EN}|version)~\b(?:can be (?:found|read|seen)|is available)\b",
        ),
        openings=(
            rf"{_EN_FIRST} {_EN_OUT}",
            rf"{_EN_AGAIN} (?:here )?(?:from|with|by|courtesy|under|via)\b",
            r"(?:adapted|excerpted) from\b",
            r"(?:posted|published|used|printed) (?:here )?(?:with|by) (?:the )?(?:kind |full )?permission\b",
            r"(?:with|by) (?:the )?(?:kind |gracious )permission (?:of|from)\b",
        ),
        labels=(
            r"(?:original |article |story |news )?source",
            r"original(?: article| post| story| link)?",
            r"re-?posted from|originally from|via|h/t|hat tip",
        ),
        leads=(r"via", r"h/t", r"hat tip(?: to)?", r"re-?posted from", r"originally from"),
    ),
    Phrases(  # German
        notes=(
            rf"(?:dieser|dieses|diese) {_DE}~\b(?:wurde|ist)@\b{_DE_FIRST}\b@{_DE_OUT}",
            rf"(?:dieser|dieses|diese|der|das) {_DE}~\b(?:erschien|erscheint) {_DE_FIRST}\b",
            rf"(?:dieser|dieses|diese) {_DE}~\bmit (?:freundlicher )?genehmigung\b",
            rf"(?:dieser|dieses|diese) {_DE}~\b(?:übernommen|nachgedruckt) (?:von|aus|mit)\b",
        ),
        openings=(
            rf"{_DE_FIRST} (?:veröffentlicht|erschienen|publiziert)\b",
            r"mit freundlicher genehmigung\b",
            r"(?:nachdruck|abdruck) (?:mit|aus)\b",
            r"übernommen (?:von|aus)\b",
        ),
        labels=(
            r"quelle",
            r"originalquelle",
            r"originalartikel",
            r"erstveröffentlichung",
            r"zuerst erschienen",
        ),
    ),
    Phrases(  # French
        notes=(
            rf"(?:cet|cette|ce) {_FR}~\b{_FR_OUT} {_FR_FIRST}",
            rf"(?:cet|cette|ce) {_FR}~\b{_FR_FIRST} (?:été )?{_FR_OUT}",
            rf"(?:cet|cette|ce) {_FR}~\b(?:est|a été) (?:republi|reprodui|repri)(?:ée?|te?|se?)\b",
            r"(?:l'article|l'entretien)~\best apparu en premier\b",
        ),
        openings=(
            rf"{_FR_FIRST} {_FR_OUT}",
            rf"{_FR_OUT} {_FR_FIRST}",
            r"(?:reproduit|republié|repris)e? (?:avec|de|depuis|sous)\b",
            r"avec l'aimable autorisation\b",
            r"lire l'article original\b",
        ),
        labels=(r"source(?: originale)?", r"article original", r"publication originale"),
    ),
    Phrases(  # Spanish
        notes=(
            rf"est[ea] {_ES}~\b(?:publicó|publicad[oa]|apareció|aparecid[oa]) {_ES_FIRST}",
            rf"est[ea] {_ES}~\b{_ES_FIRST} (?:fue )?(?:publicad[oa]|apareció|se publicó)",
            rf"est[ea] {_ES}~\bse (?:republica|reproduce) con\b",
            rf"est[ea] {_ES}~\b(?:es|fue|ha sido) (?:republicad|reproducid)[oa]\b",
            r"(?:la entrada|el artículo)~\b(?:se publicó primero|apareció primero) en\b",
        ),
        openings=(
            rf"(?:publicad[oa]|aparecid[oa]) {_ES_FIRST}",
            rf"{_ES_FIRST} publicad[oa]\b",
            r"(?:republicad|reproducid|reimpres)[oa] (?:con|de|por)\b",
            r"con (?:la )?amable autorización\b",
            r"le[ae] el artículo original\b",
        ),
        labels=(r"fuente(?: original)?", r"artículo original", r"vía"),
        leads=(r"vía", r"tomado de"),
    ),
    Phrases(  # Portuguese
        notes=(
            rf"(?:est|ess)[ea] {_PT}~\b(?:publicad[oa]|apareceu|saiu) {_PT_FIRST}",
            rf"(?:est|ess)[ea] {_PT}~\b{_PT_FIRST} (?:publicad[oa]|apareceu)",
            rf"[oa] {_PT} (?:foi )?publicad[oa] originalmente\b",
            rf"(?:est|ess)[ea] {_PT}~\b(?:é|foi) (?:republicad|reproduzid)[oa]\b",
            r"o (?:post|artigo)~\bapareceu primeiro em\b",
        ),
        openings=(
            rf"(?:publicad[oa]|veiculad[oa]) {_PT_FIRST}",
            rf"{_PT_FIRST} publicad[oa]\b",
            r"(?:republicad|reproduzid)[oa] (?:com|de|do|da|por)\b",
            r"com (?:a )?gentil autorização\b",
            r"leia o artigo original\b",
        ),
        labels=(r"fonte(?: original)?", r"artigo original", r"via"),
    ),
    Phrases(  # Italian
        notes=(
            rf"quest(?:[oa] |'){_IT}~\b(?:pubblicat[oa]|apparso|apparsa|uscito|uscita) {_IT_FIRST}",
            rf"quest(?:[oa] |'){_IT}~\b{_IT_FIRST} (?:pubblicat[oa]|apparso|apparsa)",
            rf"quest(?:[oa] |'){_IT}~\b(?:è|viene) (?:ripubblicat|riprodott)[oa]\b",
            r"l'articolo~\b(?:proviene da|sembra essere il primo su)\b",
        ),
        openings=(
            rf"(?:pubblicat[oa]|apparso|apparsa) {_IT_FIRST}",
            rf"{_IT_FIRST} (?:pubblicat[oa]|apparso)\b",
            r"(?:ripubblicat|riprodott)[oa] (?:con|da|dal|per)\b",
            r"per gentile concessione\b",
            r"leggi l'articolo originale\b",
        ),
        labels=(r"fonte(?: originale)?", r"articolo originale"),
        leads=(r"tratto da",),
    ),
    Phrases(  # Dutch
        notes=(
            rf"(?:dit|deze) {_NL}~\b(?:werd|is)@\b{_NL_FIRST}\b@(?:gepubliceerd|verschenen|geplaatst)\b",
            rf"(?:dit|deze|het) {_NL}~\bverscheen {_NL_FIRST}\b",
            rf"(?:dit|deze) {_NL}~\b(?:overgenomen (?:van|uit|met)|met (?:vriendelijke )?toestemming)\b",
        ),
        openings=(
            rf"{_NL_FIRST} (?:gepubliceerd|verschenen)\b",
            r"met (?:vriendelijke )?toestemming (?:van|overgenomen)\b",
            r"overgenomen (?:van|uit)\b",
        ),
        labels=(r"bron", r"oorspronkelijk artikel", r"origineel artikel"),
    ),
    Phrases(  # Polish
        notes=(
            rf"(?:ten )?{_PL}~\b(?:ukazał|opublikowan|pojawił)\w*@\b{_PL_FIRST}",
            rf"(?:ten )?{_PL}~\b{_PL_FIRST} (?:się )?(?:ukazał|opublikowan|został|pojawił)\w*",
            r"artykuł~\bpochodzi z serwisu\b",
        ),
        openings=(
            rf"{_PL_FIRST} (?:opublikowan|ukazał)\w*",
            r"przedruk (?:z|za)\b",
            r"(?:opublikowano )?za (?:uprzejmą )?zgodą\b",
        ),
        labels=(r"źródło", r"oryginalny (?:artykuł|tekst)"),
        leads=(r"przedruk z[a]?",),
    ),
    Phrases(  # Russian
        notes=(
            rf"(?:эт[аои]т? |данн\w+ )?{_RU}~\b{_RU_FIRST} (?:был\w? )?{_RU_OUT}",
            rf"(?:эт[аои]т? |данн\w+ )?{_RU}~\b{_RU_OUT} {_RU_FIRST}\b",
            r"сообщение~\bпоявились сначала на\b",
        ),
        openings=(
            rf"{_RU_FIRST} (?:был\w? )?(?:опубликован|напечатан)\w*",
            r"(?:публикуется|перепечатано|перепечатывается|печатается) (?:с|из|по)\b",
            r"с (?:любезного )?разрешения (?:автора|редакции|издания|журнала|газеты|сайта)\b",
        ),
        labels=(r"(?:перво)?источник", r"оригинал(?: статьи)?"),
        leads=(r"перепечатано из", r"перепечатано с"),
    ),
    Phrases(  # Ukrainian
        notes=(
            rf"(?:ц[яей]й? )?{_UK}~\b{_UK_FIRST} (?:бу\w+ )?{_UK_OUT}",
            rf"(?:ц[яей]й? )?{_UK}~\b{_UK_OUT} {_UK_FIRST}\b",
        ),
        openings=(
            rf"{_UK_FIRST} (?:бу\w+ )?(?:опублікован|надрукован)\w*",
            r"(?:публікується|передруковано|передрук) (?:з|із|за)\b",
            r"з (?:люб'язного )?дозволу (?:автора|редакції|видання|журналу|газети|сайту)\b",
        ),
        labels=(r"(?:перш[оо])?джерело", r"оригінал(?: статті)?"),
        leads=(r"передруковано з",),
    ),
    Phrases(  # Turkish
        notes=(
            rf"bu {_TR}\w*@\bilk (?:olarak|kez|defa|önce)@(?:yayınlan|yayımlan|çık)\w*",
            rf"bu {_TR}\w*@\bizniyle@(?:yayınlan|yayımlan)\w*",
            r"[^.!?\n]{1,80} yazısı ilk önce\b@ortaya çıktı",
        ),
        openings=(r"ilk olarak@(?:yayınlanmıştır|yayımlanmıştır)",),
        labels=(r"kaynak", r"orijinal (?:makale|yazı|haber)"),
    ),
    Phrases(  # Arabic
        notes=(
            rf"{_AR_OUT} (?:هذا|هذه) (?:المقال|المقالة|التقرير|النص|الحوار|الخبر)~{_AR_FIRST}",
            rf"(?:هذا|هذه) (?:المقال|المقالة|التقرير|النص|الحوار|الخبر)~{_AR_OUT}~{_AR_FIRST}",
        ),
        openings=(rf"{_AR_OUT} {_AR_FIRST}", r"أعيد نشر"),
        labels=(r"المصدر", r"نقل(?:اً|ًا|ا) عن", r"المقال الأصلي"),
        leads=(r"نقل(?:اً|ًا|ا) عن",),
    ),
    Phrases(  # Chinese
        notes=(
            r"(?:本|此)(?:文|篇)@(?:首发|首發|原载|原載|转载|轉載|最初发表|最初發表|原刊|首刊|译自|譯自|摘自|来源|來源)",
            r"(?:文章|稿件|内容)(?:转载自|轉載自|来自|來自|首发于|首發於)",
        ),
        openings=(
            r"(?:转载自|轉載自|转自|轉自|转载于|首发于|首發於|原载于|原載於|摘自|经授权转载|經授權轉載)",
        ),
        labels=(
            r"(?:文章|新闻|新聞|稿件|信息|资料|本文)?(?:来源|來源|出处|出處)",
            r"原文(?:链接|連結|鏈接|地址|标题|標題)?",
            r"转载自|轉載自|转自|轉自|转载|轉載",
        ),
    ),
    Phrases(  # Japanese
        notes=(
            r"(?:この|本)(?:記事|稿|文章|コラム|インタビュー)(?:は|が)@(?:初出|最初に|転載|掲載されたもの|公開されたもの)",
            r"本稿(?:は|の初出)@(?:初出|転載|掲載された)",
            r"投稿@に最初に表示されました",
        ),
        labels=(r"出典", r"引用元", r"転載元", r"初出", r"元記事", r"情報源", r"ソース"),
    ),
    Phrases(  # Korean
        notes=(r"이 (?:기사|글|칼럼|인터뷰)(?:는|은)@(?:처음|최초로|원래)@(?:게재|발행|실린|실렸|공개)",),
        labels=(r"출처", r"원문(?: 기사)?", r"원문 링크"),
    ),
)
