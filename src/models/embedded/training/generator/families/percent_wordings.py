"""More wordings of everyday kinds about percentages, as people type them into a box.

The kinds themselves are in the other files of this family.
"""

NOW = (
    '<what do I pay?|how much is it now?|price now?|final price?|what is the price?|'
    'what will it cost?>'
)

#: Whole questions of `percent-of`.
PERCENT_OF = [
    '{p}% of {a} {c}<| please| is how much?|, how much is that?|?>',
    '<whats|hey whats|what is|calc|work out|gimme> {p}% of {a}<|?| {c}| {c}?>',
    '<If|When> I <have|get|earn> {a} {c}, how much is {p}% of <it|that>?',
    'My <salary|rent|bonus|bill> is {a} {c}. <What is {p}%|How much is {p}%|I need {p}%> of that<|?>',
    '<total|sum|whole amount> {a}, <need|want|and I need> {p}% of it',
    'from {a} <how much|what> is {p}%?',
    'I <have to pay|must put down> {p}% of {a} {c} as a <deposit|down payment|fee>. How much is <that|that in money>?',
    '<A deposit|A fee|A down payment> of {p}% on {a} {c}, how much is that?',
]
#: Whole questions of `part-in-percent`.
PART_IN_PERCENT = [
    'what <percent|percentage|share in percent> is {a} of {b}?',
    '<what percent is|whats the percentage of|how many percent is> {a} <out of|of|from> {b}',
    '{a} <of|out of|from> {b}<, percent?| in %| in percent| as %|, what percent is that?|, what percentage?>',
    '{a} is <how many|what> percent of {b}',
    (
        'I <got|scored|had|answered> {a} <out of|of> {b} <right|correct|in the test|points in the exam>, <what percent '
        'is that?|what is my score in percent?|percentage?|how many percent did I get?>'
    ),
    (
        'I <have read|did|finished> {a} <of|out of> {b} <pages|tasks|chapters|lessons>. <What percent is done?|How '
        'many percent am I through?|What percentage is that?>'
    ),
    (
        '{a} <people|kids|members|guests> out of {b} <came|said yes|answered|voted>, <what percentage is that?|in '
        'percent?>'
    ),
    '{n} <spends|pays> {a} of a salary of {b} on rent. What <percentage|percent> <of the pay |>is that?',
    'Out of {b} {i} {a} were <bad|damaged|sold|mine>. <What percentage was that?|Percent?|What is that in percent?>',
    '<work out|find|tell me> what percentage {a} is of {b}',
    'we won {a} of {b} games, what is our win rate in percent?',
    'of {b}, {a} is what <percent|percentage>?',
    'There are {b} {i} and {a} of them are <mine|wet|on sale>, <what percent is that|that is how many percent>?',
    '{b} in all, {a} <done|gone|mine>, percent?',
    'take {a} out of a total of {b}, <how many|what> percent of it is that',
    (
        'My <team|class|group> has {b} people, {a} of them <are left-handed|wear glasses|have a dog>. Which '
        'percentage is that?'
    ),
    '{a} of my {b} <plants|seeds|bulbs> came up. <Success rate in percent?|What percent?|As a percentage?>',
    'if {b} is everything, {a} is how many percent',
]
#: Whole questions of `discount`.
DISCOUNT = [
    f'<{{p}}% off|{{p}}% discount>, <the {{t}} is|a {{t}} for|normal price> {{a}} {{c}}, {NOW}',
    (
        f'<a|the> {{t}} <costs|is|was> {{a}} {{c}} <but|and> <I have a {{p}}% coupon|there is a {{p}}% sale|it is '
        f'{{p}}% off today|I get {{p}}% staff discount>, {NOW}'
    ),
    (
        f'<Everything is {{p}}% off|There is a {{p}}% sale|They have {{p}}% off everything> <this week|today|at the '
        f'store> and I <want|found|like> a {{t}} <for|marked|at> {{a}} {{c}}. {NOW}'
    ),
    '<what|how much> <do I pay|will I pay|would I pay> for a {a} {c} {t} <with|at|after> {p}% <off|discount>',
    '<knock|take> {p}% off {a} {c}<|. what is left to pay?|, how much then?>',
    'With my {p}% <coupon|code|voucher|student discount>, what does a {t} of {a} {c} cost?',
    'the tag says {a} {c}, the sign says {p}% off, <how much at the till?|what is the real price?|what do I pay?>',
    (
        '{n} gets a {p}% discount <on|for> a {t} that <normally|usually> costs {a} {c}. <What does {n} pay?|How much '
        'is it for {n}?>'
    ),
    'price {a} {c} drops {p}%, <now?|new price?|what is it now?>',
    f'A price cut of {{p}}% on a {{t}} of {{a}} {{c}}: {NOW}',
]
#: Whole questions of `increase`.
INCREASE = [
    (
        '<my|our|the> <rent|fee|salary|bill> <is|was> {a} {c} and <goes up|rises|went up|is going up> {p}%, <what is '
        'it now?|how much is it then?|new amount?|how much will it be?>'
    ),
    '{a} {c} <+ {p}%|plus {p}%|up {p}%|raised {p}%|going up by {p}%>, <how much?|new price?|what is that?>',
    (
        '<They|The landlord|The shop> <raised|is raising|puts up> the <price|rent> <from|of> {a} {c} by {p}%. <What is '
        'it now?|How much do I pay now?|New price?>'
    ),
    'I <got|get> a {p}% <raise|pay rise|rise> on {a} {c}<. What do I make now?|. New salary?|, what do I earn now?>',
    'a {t} of {a} {c} <got|becomes|is> {p}% <dearer|more expensive>. <What does it cost now?|New price?>',
    '<what|how much> is {a} {c} after <it goes up|going up|a price hike of> {p}%?',
    'prices <rise|rose|go up> by {p}%, <a|the> {t} was {a} {c}. <How much is it now?|What does it cost now?>',
    'If <my pay|the ticket|my rent>, now {a} {c}, <climbs|goes up> {p}%, how much <is it|will it be>?',
]
#: Whole questions of `price-before-tax`: what is without the tax that is in it.
NET_FROM_GROSS = [
    '{a} {c} <gross|incl {w}|with {w}|including {w}>, {w} {p}%, <net?|what is net?|how much net?|without {w}?>',
    (
        '<A|The> {t} <costs|is> {a} {c}, {p}% {w} <already included|is in that|included>. <What is the net price?|How '
        'much without {w}?|Price before {w}?>'
    ),
    'gross {a} {c}, {p}% {w}, <net amount?|what is the net?>',
    (
        '<what|how much> is the <net price|price before {w}|price excluding {w}> if I paid {a} {c} <with|including> '
        '{p}% {w}?'
    ),
    'My receipt <says|shows> {a} {c} total with {p}% {w} in it. <How much was it before {w}?|What is the net?>',
    'I <need|want> <the net|the amount without {w}> of {a} {c} <gross|incl. {w}>, rate {p}%',
    '{n} paid {a} {c} and that includes {p}% {w}. What did the {t} cost <before|without> {w}?',
    '<back out|take out|strip out> the {p}% {w} from {a} {c}<, net?|. What is the net price?>',
    'From gross to net: {a} {c}, {w} {p}%.',
    'What I transferred was {a} {c} and this had {p}% {w} in it. <Figure without {w}?|What is that net?>',
    'the bill <says|is> {a} {c} all in, {w} is {p}%, <net sum?|what was it before {w}?|net amount?>',
    '{a} {c} <total|in total>, of which {w} at {p}%. How much is the net amount?',
    '{w} {p}%, {a} {c} incl. <Net amount?|So net?|Amount before {w}?>',
    'We were billed {a} {c} after {p}% {w}. <Amount without it?|What was the price before {w}?>',
    'final price {a} {c}, {w} of {p}% in it, <price without?|base price?|what is the base price?>',
    'with {p}% {w} on it the {t} comes to {a} {c}, what did it cost before',
    'What did the {t} cost before {p}% {w} made it {a} {c}?',
]
#: Whole questions of `add-tax`.
GROSS_FROM_NET = [
    '{a} {c} net, {w} {p}%, <gross?|what is gross?|how much gross?|with {w}?>',
    (
        '<A|The> {t} <costs|is> {a} {c} <before|without|excluding> {w}, and {w} is {p}%. <What is the gross '
        'price?|What do I pay?|How much with {w}?>'
    ),
    'net {a} {c}, {p}% {w}, <gross amount?|what is the gross?|total?>',
    (
        '<what|how much> is the <gross price|price with {w}|price including {w}> if <net is|the net price is> {a} {c} '
        'and {w} {p}%?'
    ),
    '{a} {c} plus {p}% {w}<, what do I pay?|, total?| makes how much?>',
    'The menu says {a} {c} but {p}% {w} is not in it yet. <What do I pay?|How much with {w}?>',
    (
        '{n} sends an invoice over {a} {c} <net|before {w}> and adds {p}% {w}. <What is the total?|What is the gross '
        'amount?>'
    ),
    'From net to gross: {a} {c}, {w} {p}%.',
]
#: Whole questions of `tax-included`.
TAX_IN_PRICE = [
    '<how much|what amount of> {w} did I pay if {a} {c} includes {p}% {w}?',
    '{a} {c} <gross|including {w}>, {p}%, how much of <that|it> is {w}?',
    'The {t} was {a} {c} with {p}% {w} in it. How much {w} <is that|did I pay>?',
]
#: Whole questions of `compound-interest`.
COMPOUND = [
    (
        '<I put|if I put|putting> {a} {c} <in the bank|in a savings account|away|into a fund> at {p}% <a year|per '
        'year|yearly|interest> for {y} years, <what do I have then?|how much will I have?|what do I get out?|how much '
        'will it be?>'
    ),
    (
        '{a} {c}, {p}% <a year|interest|per year|yearly>, {y} years, <how much at the end?|what will it be?|end '
        'value?|final amount?>'
    ),
    (
        '{a} {c} at {p}% for {y} years<| compound| with compound interest|, compounding>, <how much?|what is it '
        'then?|end balance?>'
    ),
    '<How much|What> will {a} {c} <grow to|turn into|become> in {y} years <at|with> {p}% <interest|a year|per year>?',
    (
        '<My|Our> savings are {a} {c} and the bank <gives|pays> {p}% <a year|every year|per year>. <How much is '
        'there|What have I got|How much do I have> after {y} years<| if I touch nothing|>?'
    ),
    (
        '{n} <leaves|keeps|parks> {a} {c} <in the bank|in an account> for {y} years and gets {p}% <every|each> year. '
        '<How much is it then?|What does {n} have then?>'
    ),
    'I have {a} {c} and let it <sit|grow|work> for {y} years at {p}%. <How much is it then?|What is it worth then?>',
    '{y} years, {p}% <interest|compound interest>, start {a} {c}. <End?|How much at the end?|What comes out?>',
    (
        'grandma <gave me|left me> {a} {c}, I <invest|save> it at {p}% <per year|a year>, <how much in {y} years?|and '
        'after {y} years?>'
    ),
    'With interest on interest at {p}% a year, what do {a} {c} make in {y} years?',
]
#: Whole questions of `percent-rise`.
PERCENT_RISE = [
    '<went|gone> up from {a} to {b}, <what percent is that?|by how many percent?|percent?|in percent?>',
    (
        'The <rent|price|fare> <went|has gone|was put> up from {a} {c} to {b} {c}. <What percentage is that?|How much '
        'is that in percent?|By how much percent?|By what percentage did it rise?>'
    ),
    'it was {a} {c}, now it costs {b} {c}, how much <more|dearer> is it in percent?',
    '{a} {c} before, {b} {c} <now|today>, <price rise in percent?|increase in %?|how many percent more?>',
    (
        'My salary <increased|rose|went> from {a} {c} to {b} {c}. <How big is the raise in percent?|What '
        'percent raise is that?>'
    ),
    'from {a} to {b} is what percent <increase|more|growth>?',
    '<how many|what> percent <higher|more|bigger> is {b} than {a}?',
    'a {t} used to be {a} {c} and is {b} {c} now. <By what percent did it get dearer?|How many percent up?>',
]
#: Whole questions of `discount-in-percent`.
PERCENT_FALL = [
    '<went|gone> down from {a} to {b}, <what percent is that?|by how many percent?|how many percent less?>',
    (
        'The price <went|has gone|came> down from {a} {c} to {b} {c}. <What percentage is that?|How much is that in '
        'percent?|By what percentage did it fall?>'
    ),
    (
        'a {t} <used to be|was> {a} {c} and is {b} {c} now, <what percent off is that?|how many percent '
        'cheaper?|discount in %?>'
    ),
    '{a} {c} before, {b} {c} <now|today>, <price drop in percent?|how many percent less?>',
    'from {a} down to {b} is what percent <decrease|less>?',
    'my <weight|score|time> <dropped|fell> from {a} to {b}, how many percent is that?',
    '{n} got a {t} for {b} {c} instead of {a} {c}. <What was the discount in percent?|How many percent did {n} save?>',
]
#: Whole questions of `tip`, that is of the tip alone, and of `total-with-tip`.
TIP = [
    '{a} {c}, {p}% tip, <how much do I leave?|how much tip?|what tip is that?|whats the tip?>',
    (
        '<the|our|my> <bill|check|tab> <is|was|came to> {a} {c}, <what do I tip at {p}%?|how much is a {p}% tip?|how '
        'much tip for {p}%?>'
    ),
    'how much <should|do> I <tip|leave|give the waiter> on {a} {c} <at|if I give|for> {p}%?',
    'We ate for {a} {c}. <How much tip is {p}%?|I want to leave {p}%, how much is the tip?>',
    '{n} <tips|leaves> {p}% on {a} {c}. <How much is the tip alone?|How big is the tip?>',
]
TOTAL_WITH_TIP = [
    '{a} {c}, {p}% tip, <total?|how much in total?|how much altogether?|what do I pay altogether?>',
    (
        '<the|our|my> <bill|check|tab> <is|was|came to> {a} {c}, <and we tip {p}%|plus {p}% tip>, <how much in '
        'all?|what is the total?|what do we pay altogether?>'
    ),
    'how much do I pay <altogether|in total|all in> if I tip {p}% on {a} {c}?',
    'We ate for {a} {c} and leave {p}%. <What do we pay in total?|How much is it all in all?>',
    '{n} <tips|leaves> {p}% on {a} {c}. How much does {n} pay <in total|altogether>?',
]
#: Whole questions of `amount-saved` and `price-before-discount`.
AMOUNT_SAVED = [
    '{a} {c}, {p}% off, <how much do I save?|savings?|what do I save?|how much off in {c}?>',
    '<how much|what> <do I|would I> save on a {a} {c} {t} <at|with> {p}% off?',
    'A {t} is {a} {c} and I get {p}% off. <How much is the discount in {c}?|How much do I save?|What do I save?>',
    '{n} has a {p}% coupon for a {t} of {a} {c}. <How much does {n} save?|How many {c} does {n} save?>',
    'how many {c} <off|less> is {p}% on {a} {c}?',
]
PRICE_BEFORE = [
    '<paid|I paid> {a} {c} after {p}% off, <original price?|what was it before?|full price?|old price?>',
    '<what|how much> did the {t} cost before if I paid {a} {c} <with|after> {p}% off?',
    'on sale for {a} {c}, that is {p}% off, <what was the price before?|normal price?|what did it cost before?>',
    '{a} {c} is what is left after {p}% <off|discount>. <What was the full price?|What was the starting price?>',
    '{n} got a {t} for {a} {c}, {p}% below the <usual|old> price. What was the <usual|old> price?',
]
#: Whole questions of `percent-change` and `percent-of-group`.
PERCENT_CHANGE = [
    (
        '{a} <last year|before|then>, {b} <this year|now|today>, <change in percent?|percent change?|how many percent '
        'change?>'
    ),
    'from {a} to {b}, <change in %?|percent change?|what is the change in percent?>',
    (
        'My <bill|rent|power bill> was {a} {c} <last month|last year> and <is|it is> {b} {c} now. <What is the change '
        'in percent?|How many percent did it change?>'
    ),
]
PERCENT_OF_GROUP = [
    '{a} {g}, {p}% are {w}, <how many?|how many is that?|how many {g}?>',
    '{p}% of our {a} {g} are {w}, <how many is that?|how many {g} is that?|so how many?>',
    'we have {a} {g}, {p}% of them {w}. <How many are {w}?|How many {g} is that?>',
    'if {p}% of {a} {g} are {w}, how many <{g} |>is that?',
]
