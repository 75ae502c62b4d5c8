"""More wordings of everyday kinds about goods, stock, sharing, monthly costs, wages and saving, as people type them."""

COST = (
    '<total?|how much?|what do I pay?|how much is that?|how much in total?|what does that come to?|whats the total?|'
    'how much altogether?>'
)

#: Whole questions of `one-good`, `two-goods`, `three-goods` and `three-goods-counted`.
ONE_GOOD = [
    f'{{a}} {{i}} <at|for> {{p}} {{c}} <each|apiece|a piece|per piece>, {COST}',
    f'{{a}} {{i}} {{p}} {{c}} each {COST}',
    f'{{i}} {{p}} {{c}} <each|apiece|a piece>, I <want|need|take|get> {{a}}, {COST}',
    '<whats|what is> the <price|total|damage> for {a} {i} if <they are|each is> {p} {c}<| each>?',
    (
        '{n} <picks up|grabs|orders|gets> {a} {i}, <each|one> <costs|is> {p} {c}. <How much does {n} pay?|What is the '
        'bill?>'
    ),
    f'We <need|ordered|got> {{a}} {{i}} for the <party|office|kids> and each one <is|costs> {{p}} {{c}}. {COST}',
    'I <drink|buy|get|eat> {a} a week and one costs {p} {c}. How much <a week|per week|is that in a week>?',
]
TWO_GOODS = [
    f'{{a}} {{i}} {{p}} {{c}} each, {{b}} {{j}} {{q}} {{c}} each, {COST}',
    f'{{a}} {{i}} at {{p}} {{c}} and {{b}} {{j}} at {{q}} {{c}}, {COST}',
    f'{{a}} x {{i}} {{p}} {{c}}, {{b}} x {{j}} {{q}} {{c}}, {COST}',
    f'I <had|ordered|bought|took> {{a}} {{i}}, {{p}} {{c}} each, and {{b}} {{j}}, {{q}} {{c}} each. {COST}',
    f'{{i}} are {{p}} {{c}} each and {{j}} {{q}} {{c}} each. I <want|need|take> {{a}} {{i}} and {{b}} {{j}}, {COST}',
    (
        '{n} <picks up|grabs|gets> {a} {i} at {p} {c} each and {b} {j} at {q} {c} each. <What does {n} pay?|How much '
        'is the bill?>'
    ),
    (
        'The table had {a} {i} at {p} {c} each and {b} {j} at {q} {c} each. <What is the bill?|What do they owe?|Total '
        'bill?>'
    ),
]
THREE_GOODS = [
    f'{{i}} {{p}} {{c}}, {{j}} {{q}} {{c}}, {{k}} {{d}} {{c}}, {COST}',
    f'{{p}} {{c}}, {{q}} {{c}} and {{d}} {{c}}, {COST}',
    '<add up|sum up|what is> {p} {c} <plus|+|and> {q} {c} <plus|+|and> {d} {c}',
    f'I spent {{p}} {{c}} on a {{i}}, {{q}} {{c}} on a {{j}} and {{d}} {{c}} on a {{k}}. {COST}',
    (
        '{n} <paid|spent> {p} {c} on Monday, {q} {c} on Tuesday and {d} {c} on Friday. <How much '
        'altogether?|Total?|How much in all?>'
    ),
    f'<rent|gas|food|lunch> {{p}} {{c}}, <water|drinks|tickets> {{q}} {{c}}, <phone|taxi|parking> {{d}} {{c}}, {COST}',
    f'shopping list: {{i}} ({{p}} {{c}}), {{j}} ({{q}} {{c}}), {{k}} ({{d}} {{c}}). {COST}',
]
THREE_GOODS_COUNTED = [
    f'{{a}} {{i}} at {{p}} {{c}}, {{b}} {{j}} at {{q}} {{c}}, {{d}} {{k}} at {{r}} {{c}}, {COST}',
    (
        f'I <had|ordered|bought> {{a}} {{i}}, {{p}} {{c}} each, {{b}} {{j}}, {{q}} {{c}} each, and {{d}} {{k}}, {{r}} '
        f'{{c}} each. {COST}'
    ),
    (
        f'{{i}} {{p}} {{c}} each, {{j}} {{q}} {{c}} each, {{k}} {{r}} {{c}} each, I take {{a}}, {{b}} and {{d}} of '
        f'them, {COST}'
    ),
    '<What do I owe|How much do I pay> for {a} {i} ({p} {c} each), {b} {j} ({q} {c} each) and {d} {k} ({r} {c} each)?',
]
#: Whole questions of `unit-price`, `proportional-price` and `how-many-affordable`.
UNIT_PRICE = [
    '{a} {i} <for|cost|are> {p} {c}<| in total>, <how much is one?|whats one?|price each?|how much each?|per piece?>',
    'I <paid|gave> {p} {c} for {a} {i}. <How much is that apiece?|What did one cost?|How much was each?>',
    'a <pack|box|bag> of {a} {i} is {p} {c}, <what is that per piece?|whats a single one?|how much for just one?>',
    'how much is <one|a single one> if {a} {i} <are|cost> {p} {c} <together|in total|altogether>?',
    '{n} got {a} {i} for {p} {c} <altogether|in total>. <What is the price of one?|How much was each one?>',
]
PROPORTIONAL_PRICE = [
    '{a} {i} <for|cost|are> {p} {c}, <how much for|what are|how much are|price for> {b}?',
    'if {a} are {p} {c}, <how much are|what are|how much for> {b}?',
    'I paid {p} {c} for {a} {i} last time, now I need {b}. <How much will that be?|What will I pay?|Cost?>',
    '{a} {i} = {p} {c}, {b} {i} = ?',
    'need {b} {i}, {a} cost {p} {c}, <how much?|total?|what do I pay?>',
    '{n} bought {a} {i} for {p} {c} and wants {b} at the same price. How much <is that|will it be>?',
]
AFFORDABLE = [
    (
        '<got|I have|I got> {b} {c}, {i} <are|cost> {p} {c} <each|apiece>, how many <can I get|can I buy|can I '
        'afford|do I get>?'
    ),
    (
        '<how many|what number of> {i} <can I afford|can I get|will I get> <with|for> {b} {c} <at|if they are> {p} {c} '
        '<each|apiece>?'
    ),
    '{n} has {b} {c} to spend on {i}, {p} {c} each. How many <can {n} buy|does {n} get>?',
    'budget {b} {c}, one costs {p} {c}, how many {i}?',
    'With {b} {c} how many {i} can I <buy|pick up|take home> when each is {p} {c}?',
]
#: Whole questions of `stock-in-and-out`, `stock-out` and `stock-in`.
STOCK_IN_AND_OUT = [
    'had {a}, <lost|sold|used|gave away> {b}, <got|bought|found> {d}<, how many now?| more, how many now| more. now?>',
    '{a} {i}, {b} <out|gone|sold>, {d} <in|new|arrived>, <how many now?|stock?|what is there now?>',
    (
        'We <had|started with> {a} {i}, <threw out|sold|gave away> {b} and then <bought|got|ordered> {d} <more|new '
        'ones>. <How many are there now?|How many {i} do we have?>'
    ),
    'a bus has {a} people on it, {b} get off and {d} get on, <how many are on it now?|how many now?>',
    '{n} had {a} points, lost {b} and won {d}. <How many points now?|What is the score now?>',
    'how many {i} do I have <now|then> if I had {a}, <lost|sold> {b} and <got|bought> {d} more?',
    (
        'there were {a} sheep, {b} ran off and later {d} lambs were born<, how many sheep now?|. How many animals is '
        'that?>'
    ),
    'our pond: {a} frogs, {b} hopped away, {d} tadpoles grew legs. <frogs now?|How many frogs are in it?>',
    'the team had {a} fans, {b} left, {d} joined. <total now?|How many fans now?>',
    (
        '{a} {i} in the morning, {b} sold before lunch, {d} delivered after it. <What is there in the evening?|How '
        'many now?>'
    ),
    'My inbox had {a} mails, I deleted {b} and {d} <came in|arrived> since. How many are there?',
    '{b} of our {a} {i} broke, {d} new ones came. How many do we <own|have> now?',
    'village of {a}, {b} moved away and {d} babies were born, how many people live there now',
    '{b} of the {a} guests went home and then {d} others <turned up|came>. How many are at the party?',
    'I lost {b} of my {a} {i} but found {d}, so I have how many?',
]
STOCK_OUT = [
    'had {a}, <used|ate|lost|gave away|sold> {b}<, how many left?|, whats left?| how many left|. left?>',
    (
        'I <had|bought|made> {a} {i} and <ate|used|gave away|threw out> {b}. <How many do I still have?|How many are '
        'left?|Left?>'
    ),
    '<how many|what number of> {i} are left if I <use|eat|give away> {b} <of|out of> {a}?',
    '{n} had {a} {i}, <but |>{b} <broke|got lost|were stolen>. How many <are left|does {n} still have>?',
    '{a} {i} <minus|less|take away> {b}?',
]
STOCK_IN = [
    'had {a}, <got|bought|found> {b} more<, how many now?|, total?| how many now>',
    'I <had|have> {a} {i} and <got|bought|found|was given> {b} more. <How many now?|How many do I have?|Total?>',
    '{n} had {a} {i}, then {b} more <came|arrived|were added>. How many <now|are there>?',
    '<how many|what number of> {i} do I have if I <add|get|buy> {b} to the {a} I have?',
    '{a} {i} and another {b}, <how many?|how many together?>',
    '{a} people are on the bus and {b} more get on, how many now?',
]
#: Whole questions of `boxes`, `left-over` and `equal-shares`.
BOXES = [
    (
        '{a} {i}, {b} <per box|in a box|to a box|fit in one box>, <how many boxes?|boxes needed?|how many boxes do I '
        'need?>'
    ),
    (
        '<how many|what number of> <boxes|bags|crates|packs> <do I need|are needed> for {a} {i} <at|with> {b} '
        '<each|per box|in each>?'
    ),
    (
        '{n} has to <pack|ship|store> {a} {i}, <only {b} fit|{b} go> in one <box|crate|bag>. How many does {n} need '
        'for all of them?'
    ),
    'They come in packs of {b} and I need {a} {i}. <How many packs?|How many packs do I buy?>',
    '{a} {i} to be packed, each box takes {b}, <so how many boxes?|how many boxes for all?>',
]
LEFT_OVER = [
    (
        '{a} {i} <for|between|among> {b} <kids|people|friends>, everyone the same, <how many left '
        'over?|leftovers?|what is left over?>'
    ),
    'share {a} {i} among {b}, <how many are left over?|what is the rest?|rest?>',
    '<how many|what number of> {i} are left over if {b} <kids|people> share {a} <fairly|equally>?',
    '{n} puts {a} {i} in bags of {b}. How many do not fill a bag?',
    'we deal out {a} {i} to {b} players, all get the same, <how many stay on the table?|how many left over?>',
]
EQUAL_SHARES = [
    '{a} {i} <for|between|among> {b} <kids|people|friends>, <how many each?|how many for each one?|each gets?>',
    'share {a} {i} <among|between> {b} <kids|people|friends>, how many does <each|everyone|everybody> get?',
    '<how many|what number of> {i} does each of {b} <kids|people|friends> get from {a}?',
    '{n} deals {a} {i} to {b} players, all get the same. How many has each?',
    'There are {a} {i} and {b} of us. <How many each?|How many for each of us?>',
    '{b} people, {a} {i}, <how many per head?|how many per person?|each?>',
]
#: Whole questions of `monthly-to-yearly`, `weekly-to-yearly`, `wage-by-hours` and of saving.
MONTHLY_TO_YEARLY = [
    '{i} {a} {c} <a month|per month|/month|monthly>, <per year?|how much a year?|yearly?|what is that in a year?>',
    (
        '<how much|what> do I <pay|spend> <a year|per year|in one year> <for|on> the {i} at {a} {c} <a month|per '
        'month|monthly>?'
    ),
    'my {i} is {a} {c} <a month|every month>. <And a year?|What is it a year?|How much for a whole year?|Per year?>',
    '{n} <pays|puts away|spends> {a} {c} <each|every> month. <How much in a year?|How much does that make per year?>',
    '{a} {c} <a month|each month|monthly> makes how much <a year|per year|in twelve months>?',
    'A month of {i} is {a} {c}. Could you scale this up to <a full|one whole> year?',
    (
        'I am charged {a} {c} on the first of every month for the {i}. <Sum for the year?|In a full year?|So over a '
        'year?>'
    ),
    'the landlord gets {a} {c} <a|every> month from me, <how much in a full year|what does he get in a year>',
    '<Over|in> a full year, what do I pay for the {i} if a month is {a} {c}?',
    '{a} {c} leave my account monthly for the {i}. What does a whole year of it cost me?',
    'twelve months of {i} at {a} {c} each, total?',
    'what would i save in a year if i cancel the {i}, its {a} {c} a month',
    'The {i} takes {a} {c} from us each month. Please add it up for the whole year.',
]
WEEKLY_TO_YEARLY = [
    '{i} {a} {c} <a week|per week|weekly>, <per year?|how much a year?|yearly?|what is that in a year?>',
    '<how much|what> do I <pay|spend> <a year|per year|in one year> at {a} {c} <a week|per week|weekly>?',
    (
        'I spend {a} {c} <a week|every week> on <coffee|lunch|gas|snacks>. <And a year?|How much for a whole year?|Per '
        'year?>'
    ),
    '{a} {c} <a week|each week|weekly> makes how much <a year|per year>?',
]
LEFT_PER_MONTH = [
    (
        'I <earn|make|get|bring home> {a} {c}, <rent is|rent takes|the flat costs> {b} {c}, <food|car|bills> {x} {c}. '
        '<What is left?|How much is left?|Left over?>'
    ),
    'pay {a} {c}, rent {b} {c}, <bills|food|car> {x} {c}, <left?|how much is left?|what stays?>',
    (
        '{n} <earns|makes> {a} {c} and <spends|pays> {b} {c} on rent and {x} {c} on <food|other things>. How much does '
        '{n} have left?'
    ),
    'had {a} {c}, <spent|paid> {b} {c} and {x} {c}, <left?|how much left?>',
    '<how much|what> is left of {a} {c} <pay|salary|income> after {b} {c} <and|plus> {x} {c}?',
]
MONEY_MISSING = [
    (
        '<got|have|I have> {b} {c}, <need|the {t} costs|a {t} is> {p} {c}, <how much more?|how much is missing?|what '
        'do I still need?>'
    ),
    '<how much|what> do I still <need|have to save> for a {t} <of|at> {p} {c} if I have {b} {c}<| already>?',
    '{t} {p} {c}, saved {b} {c}, <missing?|how much to go?|still to save?>',
    '{n} saved {b} {c} <so far|already> and the {t} <is|costs> {p} {c}. How much <is missing|more does {n} need>?',
    'I owe {p} {c} and have paid {b} {c}. <How much do I still owe?|What is still open?>',
]
PERIODS_UNTIL_GOAL = [
    (
        '<I want|need|goal> {a} {c}, <saving|I save|I can save> {x} {c} <a|per|every> {w}, <how many {w}s?|how long in '
        '{w}s?>'
    ),
    'how many {w}s <until|till|before> I <have|reach> {a} {c} <saving|if I put away|at> {x} {c} <a|per|every> {w}?',
    (
        '{t} costs {a} {c}, I put <aside|away> {x} {c} <each|every> {w}, <how many {w}s do I need?|when can I buy it, '
        'in {w}s?>'
    ),
    '{n} <saves|sets aside> {x} {c} a {w} for a {t} of {a} {c}. How many {w}s <is that|does it take|must {n} save>?',
    'each {w} {x} {c} go in the jar, the {t} has a price tag of {a} {c}, <how many {w}s in all|{w}s to go>?',
    (
        'I put {x} {c} <aside|away> <each|every> {w} for a {a} {c} {t}. <How many {w}s till I can get it?|After how '
        'many {w}s is it mine?>'
    ),
    '{x} {c} a {w}. The {t} is {a} {c}. <{w}s needed?|How many {w}s?|When do I have enough, in {w}s?>',
    'With {x} {c} saved per {w}, after how many {w}s can {n} <afford|buy> a {t} for {a} {c}?',
    'i keep {x} {c} each {w} and want {a} {c}, {w}s?',
    'If I keep {x} {c} every {w}, in how many {w}s do I have the {a} {c} for the {t}?',
    'Dad gives me {x} {c} a {w}. I need {a} {c} for a {t}. How many {w}s must I wait?',
    'paying off {a} {c} at {x} {c} a {w}, how many {w}s until the debt is gone',
]
SAVED_AFTER = [
    '{x} {c} <a|per|every|each> {w}, {k} {w}s, <total?|how much saved?|how much is that?|what do I have then?>',
    (
        '<I save|saving|putting away> {x} {c} <a|per|every> {w}, <how much after|how much in|what do I have after> {k} '
        '{w}s?'
    ),
    'how much <do I have|have I got|is in the jar> after {k} {w}s <if I save|of saving|at> {x} {c} <a|per|every> {w}?',
    '{n} <puts away|saves|sets aside> {x} {c} <each|every> {w}. What has {n} saved <after|in> {k} {w}s?',
]
