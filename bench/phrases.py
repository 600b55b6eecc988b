"""The phrases in which hands.py tells of dishes, matches, events, signs and people.

{a|b} is a choice, which may hold choices; <x> is a fact of the subject.
"""

from __future__ import annotations

Steps = tuple[tuple[str, ...], ...]
"""What is told, step by step: of each, as many phrases as hands write on a subject."""
FOODS = [
    "onions",
    "carrots",
    "leeks",
    "lentils",
    "chickpeas",
    "tomatoes",
    "potatoes",
    "mushrooms",
    "spinach",
    "pumpkin",
    "beetroot",
    "fennel",
    "beans",
    "barley",
    "rice",
    "noodles",
    "chicken",
    "trout",
    "mussels",
    "lamb",
    "sausage",
    "bacon",
    "celery",
    "cabbage",
    "parsnips",
    "peppers",
    "aubergines",
]
SPICES = [
    "cumin",
    "paprika",
    "thyme",
    "rosemary",
    "ginger",
    "saffron",
    "coriander",
    "mustard",
    "nutmeg",
    "dill",
    "sage",
    "oregano",
]
PLACES = [
    "harbour",
    "school",
    "market",
    "station",
    "factory",
    "library",
    "hospital",
    "stadium",
    "bridge",
    "warehouse",
]
CAUSES = (
    "a gas leak",
    "a fire",
    "a flood",
    "a landslide",
    "a power failure",
    "a collapsed roof",
    "a train crash",
)

RECIPE: Steps = (
    (
        "Peel the <a>, then {dice|chop} {finely|roughly}.",
        "{Start with|You need} <a>, {washed|trimmed} and cut into {chunks|rounds}.",
        "Slice <a> as thin as {you dare|paper}.",
        "My grandmother never measured; a {bowl|heap} of <a> was enough, {cleaned|scrubbed} and quartered.",
        "<a> {go|goes} in first, so have {them all|everything} ready in {small|even} pieces.",
    ),
    (
        "Heat two spoons of oil in a {heavy|wide} pan and soften everything for <m> minutes.",
        "A {knob|lump} of butter foams in the casserole; brown the lot {gently|slowly}.",
        "Get a wok {smoking|very} hot and toss until the edges {catch|colour}.",
        "Sweat under a lid, low flame, no colour, {patience|time}.",
        "Roast on a tray at {full blast|two hundred degrees} till golden.",
    ),
    (
        "Stir in the <b>, followed a minute later by the <c>.",
        "Now for <c> and, once {they have|it has} warmed through, <b>.",
        "Everything else, meaning <b> with <c>, {joins|is tipped on top}.",
        "{Add|Throw in} <c>; hold back half of the <b> for later.",
        "Layer <b> between spoonfuls of <c> {like a cake|in a deep dish}.",
    ),
    (
        "Season with <s> and {plenty of|freshly ground} pepper.",
        "{A pinch|Half a teaspoon} of <s> lifts it; salt comes last.",
        "If you own <s>, use it {here|generously}. If not, lemon zest does the job.",
        "Some like chilli. I prefer <s>, {crushed|toasted} beforehand.",
        "The secret is <s>, {rubbed between the palms|and more than seems wise}.",
    ),
    (
        "Cover with stock and simmer for <n> minutes, {stirring now and then|without a lid}.",
        "Water to a finger above, then leave it {alone|to itself}: <n> minutes, {maybe|or} a little longer.",
        "After <n> minutes {on the hob|in the oven} a knife should meet no resistance.",
        "Bake until {set|bubbling}, which takes my oven <n> minutes.",
        "It wants <n> minutes. Go and {read|lay the table}.",
    ),
    (
        "Scatter with parsley and serve {at once|with bread}.",
        "Yoghurt on top, {warm|flat} bread beside, done.",
        "Better still {the next day|cold}, straight from the fridge.",
        "Bring the pot to the table and let {people|guests} help themselves.",
        "A {green|sharp} salad is all that is missing.",
    ),
)
"""What is done to a dish, step by step, each in five phrases."""
MATCH: Steps = (
    (
        "<A> beat <B> <n>-<d> {on Saturday|in front of a full house}.",
        "It finished <n>-<d>, and <B> {can have no complaints|were lucky it was not more}.",
        "{Rain|Fog} delayed the kick-off, but nothing could delay <A> in a <n>-<d> win over <B>.",
        "Another {bad|long} afternoon for supporters of <B>, who saw their side lose to <A> by <n> goals"
        " to <d>.",
        "Three points, <n> goals, one {happy|relieved} coach: <A> have found their feet against <B>.",
    ),
    (
        "<P> opened the scoring with a header after <m> minutes.",
        "The clock showed <m> when <P> {pounced|slid in} at the far post.",
        "A {lazy|loose} back pass in minute <m> was all that <P> needed.",
        "<P>, {signed|back from injury} in the summer, curled the first beyond the wall; <m> minutes had"
        " gone.",
        "First blood went to <P> ({minute <m>|<m>th minute}), whose shot took a wicked deflection.",
    ),
    (
        "<Q> levelled shortly before the break from a corner.",
        "The equaliser was a {gem|beauty}, <Q> volleying it in without looking.",
        "Nobody picked up <Q>, {free|alone} at the edge of the area, and it was all square.",
        "From the spot, <Q> {sent the keeper the wrong way|made no mistake} to restore parity.",
        "<Q> answered on the counter, {to general surprise|against the run of play}.",
    ),
    (
        "In the second half <R> hit the bar and the game opened up.",
        "<R> {came off the bench|replaced a tired captain} and turned everything round.",
        "There was a red card, {harsh|deserved}, for <R> around the hour.",
        "What settled it was the left foot of <R>, {twice|late on}.",
        "The visitors protested that <R> had handled; the referee {waved play on|disagreed}.",
    ),
    (
        "<A> stay third and face <C> next.",
        "Next up is <C>, {away|at home}.",
        "Whether that will do against <C> {on Wednesday|next week} is another matter.",
        "In the table little changes, with <C> still {ahead|clear}.",
        "The gap to <C> shrinks to {two points|a single win}.",
    ),
)
LEAD: Steps = (
    (
        "<N> people were injured after <cause> at the <place> of <T> {on Tuesday|early on Tuesday},"
        " police said.",
        "{Ambulances|Helicopters} took <N> patients to clinics from the <T> <place>, where <cause> struck"
        " {at dawn|before nine}.",
        "What began as an ordinary {shift|morning} at a <place> in <T> ended with <cause> and <N> wounded.",
        "<T> is counting the cost of <cause>: <N> hurt, {windows gone|doors torn off}, and its <place>"
        " closed.",
        "Emergency services {rushed|were called} to <T> when <cause> hit the local <place>. They treated"
        " <N>.",
    ),
    (
        "Mayor <G> <M> spoke of a dark day{| for the town}.",
        '"Nobody died, and that is {a miracle|luck}," said <G> <M>, who runs the council.',
        "The head of the town, <G> <M>, {thanked|praised} the crews.",
        "An inquiry was promised by <M>, the {mayor|town's mayor} {since spring|for six years}.",
        "<G> <M> cut short a {holiday|trip} to visit the scene, her office confirmed.",
    ),
    (
        "About <K> residents had to leave their homes for the night.",
        "A gym {gave shelter to|housed} <K> evacuees.",
        "Streets nearby were {cleared|sealed}, which affected <K> households.",
        "Of those living {around it|next door}, <K> slept elsewhere.",
        "Buses carried <K> {neighbours|locals} to safety.",
    ),
    (
        "The cause is being looked into.",
        "How it {started|came about} was unclear by evening.",
        "Experts are {due|expected} at the site today.",
        "Prosecutors have opened a file{ against persons unknown|}.",
        "{A witness|One worker} reported a strange smell hours before.",
    ),
)
HOROSCOPE = (
    "{A quiet|An eventful|A surprising|A lucky} {week|day|time} {lies ahead|awaits you|begins} for <sign>.",
    "{Venus|Mars|Saturn|The moon} {moves into|leaves|crosses|lingers in} your house of"
    " {money|love|work|travel} and"
    " {brings|promises|asks for|rewards} {patience|change|courage|clear words}.",
    "{An old friend|A colleague|A stranger|Someone close} {needs your help|has news|may surprise you|asks"
    " a favour};"
    " {listen|take your time|do not rush|say yes}.",
    "{At work|At home|In love|With money} {you can|it is wise to|try to|you should} {let go|wait|be"
    " bold|plan ahead"
    "|trust your instinct}.",
    "{Drink more water|Sleep early|Go for a walk|Call your family} and {the rest|everything else|fortune}"
    " will {follow|come"
    "|fall into place}.",
    "{Lucky number|Your number}: <n>. {Lucky colour|Colour of the day}: {green|blue|red|amber|white}.",
)
ANSWERS = (
    "{Oh, that is easy|Hard to say|I never thought about it|My mother would know|Honestly}: <w1>"
    " {and|or|with a touch of} <w2>.",
    "{I grew up|I started|I learned|I was happy} {in <X>|near the river <X>|with <X>, my teacher}, and"
    " {that stays|it shaped me"
    "|I go back often|nothing tasted better}.",
    "{We|My brother and I|The two of us|Five of us} {built|sold|lost|painted|carried} <w1> {for years|one"
    " winter|until <Y>}.",
    "{People|Most guests|Critics|My friends} {say|think|insist} that <w2> {matters|is finished|comes"
    " first}; I {disagree|nod|laugh}.",
)
QUESTIONS = (
    "What did you have for breakfast today?",
    "Which book would you take to a desert island?",
    "When were you last really angry, and about what?",
    "Who taught you the most in your life?",
    "What would you do if you were head of the government for a day?",
    "Where do you feel most at home?",
    "What can you do better than anybody else you know?",
    "What should be written on your gravestone?",
)
