"""More wordings for the simulations that people ask for most: notes, little stories and orders, by kind."""

A = '<a|per|each|every>'
MONTHS = (
    '<How many months <until|before> {G}?|How many months does it take <to get to|to reach> {G}?|In how many months '
    'will that be {G}?|how many months for {G}?>'
).replace('{G}', '{g} {c}')

#: Whole questions.
SEEN = {
    'doubling': [
        '{a} <cells|bacteria|germs>, doubling <hourly|every hour|each hour>, how many hours <until|till> over {b}?',
        (
            '<My|Our|The> <petri dish|sample|culture> <has|holds> {a} <bacteria|cells> that <double|become twice as '
            'many> <every hour|each hour|hourly>. How many hours until <there are|it has> more than {b}?'
        ),
        (
            'How <many hours|long in hours> <until|till> {a} <germs|bacteria> <exceed|pass|go over> {b}, <when|if> '
            'they double <each|every> hour?'
        ),
        (
            '<Count|count|Work out> the hours <it takes {a} bacteria to get past|until {a} bacteria are over> {b} at '
            'one doubling per hour.'
        ),
        (
            '<A video|A post|A rumour|A meme> has {a} <views|likes|readers> and <it|the number> doubles every hour. '
            'After how many hours <does it have|are there> more than {b}?'
        ),
        'start {a}, x2 every hour, hours until more than {b}?',
        '<starting at|from> {a}, doubling every hour - how many hours <to get above|until it is over> {b}?',
        (
            '<Tell me|I need to know|i want to know> <after how many hours|how many hours until> a <colony|culture> of '
            '{a} <cells|bacteria> that doubles hourly <is larger than|has grown past|exceeds> {b}'
        ),
        'every hour the {a} <germs|yeast cells|bacteria> <double|split in two>. <how many hours|hours> until > {b}',
        (
            'The <number|count> starts at {a} and <doubles|is doubled> once <an|per> hour. <When|After how many hours> '
            'is it <more than|above|over> {b}? <Just the hours.|In hours.|>'
        ),
    ],
    'saving': [
        f'<got|have> {{a}} {{c}}, <saving|putting away|adding> {{b}} {{c}} {A} month. {MONTHS}',
        (
            f'{{n}} <already has|has got|starts off with> {{a}} {{c}} and <puts away|sets aside|adds> {{b}} {{c}} {A} '
            f'month. {MONTHS}'
        ),
        (
            'How many months <until|till|before> {n} has {g} {c}, <if|when> {n} <has|starts with> {a} {c} and '
            '<saves|adds|keeps> {b} {c} <a|every|each> month?'
        ),
        (
            'I want a <bike|laptop|phone|sofa|guitar|holiday> for {g} {c}. I <already have|have got|own> {a} {c} and '
            'can save {b} {c} <a|per|each|every> month. How many months <does it take|must I save|do I need>?'
        ),
        '<goal|target> {g} {c}, <have|now> {a} {c}, {b} {c} <a|per> month - how many months?',
        (
            'How long <in months |>do I have to save if I <have|start from> {a} {c}, <put away|add|save> {b} {c} '
            'monthly and need {g} {c}? <In months.|Count whole months.|>'
        ),
        (
            '<Work out|Tell me|Find out> how many months {n} needs to <get|go> from {a} {c} to {g} {c} <with|by '
            'saving> {b} {c} a month.'
        ),
        (
            'My <account|piggy bank|savings jar> <holds|has> {a} {c}, and {b} {c} <go in|come in|are paid in> every '
            'month. After how many months <is there|are there|does it hold> at least {g} {c}?'
        ),
        'from {a} {c} to {g} {c} with {b} {c} <monthly|a month|each month>, how many months',
        (
            '{n} is <saving up|putting money aside> for a <trip|car|wedding|camera> that costs {g} {c}. There are {a} '
            '{c} so far and {b} {c} more come every month. <How many months to go?|How many months until it is enough?>'
        ),
        'Need {g} {c}. Got {a} {c}. Can save {b} {c} per month. <Months?|How many months?|months needed?>',
    ],
    'bouncing-ball': [
        'ball <dropped|falls> from {a} m, <bounces|comes> back to {p}% <each|every> time, height after {n} bounces?',
        (
            '<My son|My daughter|Somebody|A kid> <drops|lets fall> a <ball|rubber ball|tennis ball> from <a height of '
            '|>{a} <m|meters|metres> and it <bounces|comes> back to {p}% of the height each time. How <high is it|high '
            'does it get> <after|on> bounce {n}?'
        ),
        (
            'How high does a ball <go|get|come> after {n} bounces <if|when> it <is dropped|falls> from {a} <m|meters> '
            'and each bounce <is|reaches> {p}% of the <one before|last|previous height>?'
        ),
        (
            'A <ball|basketball|rubber ball> is <let go|released|dropped> {a} <m|meters|metres> above the ground. '
            '<Every|Each> bounce is {p}% as high as the <last|previous> one. <Height|What is the height> after {n} '
            'bounces?'
        ),
        '<Work out|Tell me|find> how high bounce number {n} is: <start|drop> {a} m, {p}% <left|kept> each time.',
        'drop height {a} m, bounce factor {p}%, {n} bounces, how high in m?',
        (
            'A ball <keeps|gets back> only {p}% of its height <with|at> every bounce. I drop it from {a} <m|meters>. '
            'How many meters <high is|up does it go at> bounce number {n}?'
        ),
        'After {n} bounces, how high is a ball that <fell|was dropped> from {a} m and comes back to {p}% each time?',
    ],
    'saving-from-nothing': [
        '{g} {c} <goal|target|needed>, saving {b} {c} <a|per> month, how many months?',
        (
            '<My|A|The> {t} <costs|is> {g} {c}. I <put away|save|keep|set aside> {b} {c} <a|each|every> month. How '
            'many months <until|before> I can <buy|get|afford> it?'
        ),
        (
            'How many months <before|until> {n} can <buy|afford|get> a {t} for {g} {c} <on|by saving|with savings of> '
            '{b} {c} a month?'
        ),
        (
            '{n} puts {b} {c} <in a jar|under the mattress|in the bank> every month, starting <with|from> nothing. '
            'When, in months, are there <at least |>{g} {c}?'
        ),
        'need {g} {c}, can <save|spare> {b} {c} monthly, months?',
        'with {b} {c} <monthly|a month> how long to get {g} {c}<| in months>',
        (
            'I <dream of|want|would love> a {t}. It costs {g} {c} and I <can spare|save|have left> {b} {c} per month. '
            '<How many months do I have to wait?|How many months is that?|How many months of saving?>'
        ),
        '<Tell me|Work out|i wonder> how many months of {b} {c} <make|it takes to make> {g} {c}',
    ],
    'doubling-every-span': [
        '{a} <bacteria|cells|germs>, <x2|double|doubling> every {h} {v}. How many <after|in> {k} {v}?',
        (
            'The <bacteria|germs|cells> in a <dish|lab|petri dish> double every {h} {v}. <At first|In the beginning> '
            'there are {a}. How many <are there|do we have|will there be> after {k} {v}?'
        ),
        (
            'How many <bacteria|cells> <are there|do I get|will I have> after {k} {v} if I <start|begin> with {a} and '
            '<they double|the number doubles> every {h} {v}?'
        ),
        (
            'A patch of <algae|moss|mold> doubles in size every {h} {v}. Now it is {a} square <meters|cm>. How large '
            'is it <after|in> {k} {v}?'
        ),
        '<start with|starting from|begin with> {a} and double every {h} {v}, what do we have <after|in> {k} {v}',
        'It takes {h} {v} for <a culture|the bacteria|a colony> to double. From {a}, how many after {k} {v}?',
        'In {k} {v}, how many <cells|bacteria> <come from|grow from> {a} with a doubling time of {h} {v}?',
        'doubling time {h} {v}, start {a}, after {k} {v}?',
    ],
    'interest-then-withdrawal': [
        (
            '{a} {c} in the bank, {p}% a year, <take out|withdraw> {b} {c} every year after the interest. What is left '
            '<after|in> {k} years?'
        ),
        (
            '{n} <retires with|inherits|has saved> {a} {c}. <The bank pays|It earns> {p}% a year and at each year end '
            '{n} <takes out|withdraws|spends> {b} {c}. How much <remains|is left> after {k} years?'
        ),
        (
            'How much <is left|remains|do I have> after {k} years if {a} {c} <earn|get|bring> {p}% <a|per> year and I '
            '<then take|withdraw> {b} {c} at the end of <each|every> year?'
        ),
        'start {a} {c}, each year +{p}% then -{b} {c}, after {k} years?',
        (
            '<Put|We put> {a} {c} into <a fund|an account> at {p}% <yearly|per year>; after interest, {b} {c} go out '
            '<each|every> year. <Balance|What is the balance> after {k} years?'
        ),
    ],
    'growing-daily-total-until': [
        (
            '<I run|I walk|We cycle> {a} km on <day 1|the first day> and {b} km more <each|every> day. How many days '
            '<until|till> it is {g} km <in total|altogether>?'
        ),
        (
            '{n} starts <jogging|running|walking> with {a} km and <adds|does> {b} km more <each day|every day|daily>. '
            'After how many days <are|is> {g} km <done|reached> in total?'
        ),
        (
            'How many days <until|till|for> {g} km <in all|in total>, if I <walk|run|swim> {a} km <first|on day one> '
            'and {b} km more every day?'
        ),
        'first day {a} km, +{b} km daily, total {g} km after how many days',
        'training plan: {a} km, then {b} km longer each day. On which day is the sum at least {g} km?',
    ],
    'dice-total': [
        '<roll|throw> {n} dice, seed {s}, <sum|total>?',
        '<Throw|Roll|Toss> a <six-sided |>die {n} times with <the |>random seed {s} and <add up|sum> the <rolls|pips>.',
        '<What|which> total <comes out|do I get> if I <simulate|roll> {n} dice <with|using> random.seed({s})?',
        'Can you <simulate|do> {n} rolls of a die (seed {s}) and <tell me the sum|add them up>?',
        '<We play|I play> a board game on the computer: {n} dice rolls, random seed {s}. What is the <sum|total>?',
        'sum of {n} random dice, seed={s}',
    ],
    'coin-flips': [
        '<flip|toss> a coin {n} times, seed {s}, number of heads?',
        '<Toss|Flip|Throw> {n} coins with <the |>random seed {s}. How many <are heads|heads come up|heads>?',
        'How many heads <come up|do I get> <if|when> I simulate {n} coin <tosses|flips> with random.seed({s})?',
        'Can you <simulate|do> {n} coin <flips|tosses> (seed {s}) and <count|tell me> the heads?',
        '{n} random coin <flips|tosses>, seed={s}, heads?',
    ],
    'filling-with-a-leak': [
        (
            '<tank|pool|bath> of {a} l, {b} l in and {d} l <out|leaking out> <each|per> {v}, how many {v}s '
            '<until|till> full?'
        ),
        (
            'A <bathtub|tank|pool|barrel> <holds|takes> {a} <litres|liters>. {b} <litres|liters> <run in|flow in> '
            'every {v}, but {d} <litres|liters> <leak out|run out|are lost> every {v}. How many {v}s until it is full?'
        ),
        (
            'How many {v}s <does it take|do I need> to fill <a tank|a pond|a barrel> of {a} <litres|l> <if|when> {b} '
            '<l|litres> <go in|are pumped in> per {v} and {d} <leak out|get lost> <again|>?'
        ),
        (
            f'Our <pool|pond> has a leak: it loses {{d}} <litres|liters> {A} {{v}} while the <hose|tap> adds {{b}}. It '
            f'is empty now and has room for {{a}}. After how many {{v}}s is it full?'
        ),
        '<fill|filling> {a} litres, +{b} -{d} per {v}, {v}s?',
    ],
    'snail-in-a-well': [
        'The {v} measures {g} m. Daytime gain of the {w} {b} m, nightly loss {d} m. Top on day number?',
        '{w} in a {g} m {v}, {b} up, {d} down every day, <which day is it out|day it gets out>?',
        '{g} meter {v}. by day the {w} makes {b} m, by night it loses {d} m. day it is at the top?',
        'up {b}, back {d}, {v} {g} m high: the {w} is out on day what',
        'How many days does the {w} need for {g} m if it goes {b} m up in daylight and falls {d} m back in the dark?',
        'every day our {w} gains {b} m, every night it drops {d} m. The {v} has {g} m. Which day is it on top?',
        'The {v} is {g} m. A {w} goes up {b} m a day and slides {d} m a night. When is it out?',
        'a {w} wants up a {v} of {g} m, {b} m per day but minus {d} m per night, number of days?',
        '<{w}|a {w}>, {v} of {g} m, {b} m up <each|per> day, {d} m <down|back> <at|each> night. How many days?',
        (
            'A {w} <is|sits> at the <bottom|foot> of a {g} <m|meter|metre> {v}. <By day|Every day> it <climbs|crawls> '
            'up {b} m, <at|every> night it <slips|slides> back {d} m. <How many days to get to the top|When is it at '
            'the top, on which day|How many days until it is out>?'
        ),
        (
            'How many days <does|will> a {w} <need|take> to <climb|get up> a {g} m {v} if it <goes|climbs> {b} m up by '
            'day and <slips|falls back|slides down> {d} m <by|at> night?'
        ),
        (
            'Every day a {w} <makes|gains> {b} m, every night it <loses|slips> {d} m. The {v} is {g} m high. How many '
            'days <till|until> the top?'
        ),
        '{w} climbs {b} m a day, slips {d} m a night, wants to reach {g} m - <days|how many days>?',
        (
            'My <teacher|friend> asks: a {w} in a {g} m deep <well|hole> climbs {b} m up <each|every> day and slips '
            '{d} m <each|every> night. How many days until it <is|gets> out?'
        ),
    ],
    'growth-until-above': [
        '{a} {w}, <growing|growth> {p}% a {v}, how many {v}s <until|till> over {g}?',
        (
            'We have {a} {w} <now|today> and <get|gain> {p}% more <each|every> {v}. How many {v}s until we <have|are '
            'at> more than {g}?'
        ),
        (
            'How many {v}s <until|before> {a} {w} <become|grow to> more than {g} <if|when> the number <goes up|rises> '
            '{p}% a {v}?'
        ),
        (
            f'My <channel|page|club> <has|started with> {{a}} {{w}} and grows {{p}}% {A} {{v}}. After how many {{v}}s '
            f'does it <pass|exceed|have more than> {{g}}?'
        ),
        (
            f'A <town|village|city> has {{a}} <people|inhabitants|residents> and grows <by |>{{p}}% {A} {{v}}. How '
            f'many {{v}}s <until|till> it has more than {{g}}?'
        ),
        (
            'the population is {a} and <increases|rises> by {p}% <a|every|each> {v}, when does it <exceed|pass> {g}? '
            '<in {v}s|number of {v}s|how many {v}s>'
        ),
        'start {a}, +{p}% each {v}, first above {g} after how many {v}s?',
    ],
    'loan-with-interest': [
        'debt {a} {c}, {p}% <a|per> month, <paying|I pay> {b} {c} monthly, how many months <until|till> <paid off|0>?',
        (
            '{n} <owes|borrowed> {a} {c}. Every month {p}% interest is added and <then |>{n} pays {b} {c}. How many '
            'months until <it is|everything is> paid <off|back>?'
        ),
        (
            'How many months <does it take|do I need> to <pay off|clear|get rid of> {a} {c} at {p}% a month <if|when> '
            'I pay {b} {c} <each|every|a> month?'
        ),
        (
            'My credit card <debt|balance> is {a} {c}, interest {p}% per month, and I pay {b} {c} <a|every> month. '
            'After how many months is it <paid off|all paid back>?'
        ),
        (
            'I took a loan of {a} {c} with {p}% monthly interest and pay back {b} {c} <a|each|per> month. When is it '
            'paid off<, in months|? Count the months.|>'
        ),
    ],
    'loan-without-interest': [
        (
            'I owe <my sister|my dad|a friend> {a} {c} and <give back|pay back|return> {b} {c} <a|each|every> month, '
            'no interest. How many months until it is <all |>paid?'
        ),
        'How many months <to pay|for paying> back {a} {c} <at|with> {b} {c} <a|per> month <without|and no> interest?',
        'interest-free loan of {a} {c}, {b} {c} <monthly|a month>, how many months?',
        (
            '{n} <bought|got> a <sofa|phone|car> for {a} {c} <on|in> interest-free instalments of <up to |>{b} {c} a '
            'month. After how many months is it paid <off|>?'
        ),
        'debt {a} {c}, pay {b} {c} per month, months until zero?',
    ],
    'births-and-deaths': [
        'Newcomers and babies bring {b} a year to a {v} of {a}, deaths take {d}. Size in {k} years?',
        '{a} in a {v}, {b} come and {d} go <each|every> year, how many in {k} years?',
        'a {v} of {a}: plus {b}, minus {d} <a|per> year. {k} years on?',
        'Each year our {v} wins {b} and loses {d}. It has {a} now. And in {k} years?',
        '{d} leave and {b} arrive every year. The {v} starts at {a}. After {k} years?',
        'there are {a} of us, {b} newborn and {d} dead per year, so how many {k} years from now',
        'how big is a {v} of {a} after {k} years with {b} more and {d} less each year',
        'In {k} years, what is the size of a {v} of {a} if yearly {b} join and {d} go?',
        'A <town|village|herd> has {a}, <every|each> year +{b} born, -{d} <die|dead>. How many after {k} years?',
        (
            'How many are there after {k} years <if|when> a {v} starts with {a}, and {b} are born and {d} die <a|each> '
            'year?'
        ),
        '{a} now, {b} more and {d} fewer every year, after {k} years?',
        (
            '<There are|We count> {a} in our {v}. Each year {b} <move in|arrive|are born> and {d} <move '
            'away|leave|die>. How many are there <in|after> {k} years?'
        ),
    ],
    'numbers-until-sum': [
        'My kid adds 1 + 2 + 3 + 4 <and on and on|...> How many numbers until the <sum|total> is <over|above> {g}?',
        'smallest n so that the sum from 1 to n is <more|greater> than {g}',
        'How many <whole |>numbers from 1 <up|upwards> <do I|must I> add to get over {g}?',
        'keep adding 1 + 2 + 3 + 4 ... until the total is above {g}, what is the last number?',
    ],
    'bounces-until-below': [
        (
            'A ball is <dropped|let fall> from {a} cm and <comes|bounces> back to {p}% each time. How many bounces '
            'until it <stays|is> <below|under> {g} cm?'
        ),
        'How many bounces until a ball from {a} cm that keeps {p}% <each|every> time is <lower than|under> {g} cm?',
        'drop {a} cm, {p}% per bounce, bounces until under {g} cm?',
    ],
    'loss-until-empty': [
        '<tank|barrel> of {a} l <leaks|loses> {b} l <per|every> {v}, empty after how many whole {v}s?',
        (
            'A <bottle|jar|box> has {a} pills and I take {b} every {v}. <For how many {v}s does it last, the last '
            'counted?|How many {v}s until it is empty, the last one counted?>'
        ),
        'How many {v}s until {a} litres are <gone|used up> at {b} litres <every|per> {v}<, rounded up|? Round up.>',
    ],
    'loss-until-below': [
        (
            '{a} <l|litres> in the tank, {b} <l|litres> <used|gone|lost> <per|every> {v}. How many {v}s until '
            '<under|less than|below> {g} <l|litres>?'
        ),
        (
            'We <start with|have> {a} and <use|lose|spend> {b} <per|each|every> {v}. How many {v}s until there are '
            'fewer than {g}?'
        ),
        (
            '{w} has {a} <coins|stamps|sweets> and gives away {b} <per|each|every> {v}. After how many {v}s does {w} '
            'have less than {g}?'
        ),
    ],
}
