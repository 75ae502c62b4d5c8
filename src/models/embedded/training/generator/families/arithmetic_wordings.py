"""More wordings of everyday kinds about bills and change, as people type them into a box.

The kinds themselves are in `arithmetic_bills.py`, `arithmetic_change.py` and `percent_bills.py`.
"""

#: Questions about one of several equal shares, as they stand after the facts.
EACH = (
    '<how much each|how much each?|what does each one pay?|what does each of us pay?|how much per head?|'
    'how much is that per person?|per person?|each?|how much for each?|whats my share?|what is my share?|'
    'what do I pay?|how much do I have to pay?|how much per person|what is it each?|so what does everybody pay?>'
)

#: Whole questions of `split-bill`: a sum `a`, shared by `b` people.
SPLIT_BILL = [
    (
        f'<{{b}} of us|the {{b}} of us> <split|are splitting|shared|want to share|have to pay> a {{z}} of {{a}} {{c}}. '
        f'{EACH}'
    ),
    f'There <are|were> {{b}} of us <to pay|sharing|for> the {{z}}, {{a}} {{c}}< in all| all in|>. {EACH}',
    f'the {{z}} <was|came to|is|cost us> {{a}} {{c}}, {{b}} of us, {EACH}',
    f"<we're|we are|we were> {{b}} <people|persons|in total|altogether>, {{z}} {{a}} {{c}}, {EACH}",
    f'{{z}} {{a}} {{c}}, {{b}} <people|ppl|persons|of us|friends>, {EACH}',
    f'{{z}} {{a}} {{b}} <people|ppl|persons> {EACH}',
    f'{{a}} {{c}} <for|between|by|among|/> {{b}} <people|ppl|of us|mates|friends>, {EACH}',
    (
        '<what does each one pay|how much does each one pay|what is it each|how much per head> <if|when> <{b} of us|'
        'the {b} of us|{b} people> <split|share|go halves on|divide> <a {z} of|the {z}, which is|the {z} for> {a} {c}'
    ),
    (
        "<split|divide|share out|let's split|please split|can you split> <the {z} of |a {z} of |a cost of |>{a} {c} "
        '<between|among|across|by|for> <{b} people|the {b} of us|{b} of us|{b} friends|all {b} of us>'
    ),
    (
        f'<Yesterday|On Saturday|Last night|For my birthday> <{{b}} of us|we were {{b}} and> went out. <The bill '
        f'was|It came to|We spent|It was> {{a}} {{c}} <in total|altogether|for everyone|all in>. {EACH}'
    ),
    (
        '<{n} paid|I paid|My dad paid|{n} put> {a} {c} <for the {z}|up front> and it is <split|shared> <equally '
        '|evenly |>'
        'between <{b} of us|{b} people|the {b} of us>. <What is one share?|How much per head?|How much for each of us?>'
    ),
    (
        f'<Our|The> <hotel|airbnb|holiday house|cabin|boat|minibus> <costs|is|was> {{a}} {{c}} and <we are {{b}}|there '
        f'are {{b}} of us|{{b}} people are going>. {EACH}'
    ),
    (
        f'<A present|A gift|Flowers|A cake> for {{n}} <costs|cost|is> {{a}} {{c}}, <we are {{b}} who chip in|{{b}} of '
        f'us chip in|'
        f'{{b}} colleagues pitch in>. {EACH}'
    ),
    (
        '<How much|What> <would|will|should> <each|every> <person|one of us|friend|guest> <pay|chip in|put in|give> '
        '<for|towards> <a|the> {z} <of|costing|that costs> {a} {c} <if there are {b} of us|with {b} people|shared by '
        '{b}>?'
    ),
    '<per head|per person|each> cost <of|for> {a} {c} <for|with|between> {b} <people|guests|friends|of us>',
    '<{b} way|{b}-way> split of {a} {c}, <how much is one part?|how much each?|one share?>',
    f'{{z}} {{a}} {{c}} divided {{b}} ways, {EACH}',
    (
        'The <waiter|driver|landlord|organiser> wants {a} {c} from <the {b} of us|us, and we are {b}|{b} people>. How '
        'much each?'
    ),
    (
        '<gimme|give me|work out|tell me|I need> <the share of each|the amount per person|what each one has to pay>: '
        '{z} {a} {c}, {b} <people|persons|heads>'
    ),
    (
        'If we <split|share> {a} {c} <equally|evenly|fairly> and there are {b} of us, <what is my part|what do I '
        'owe|my share>?'
    ),
    'I <went out|had dinner|ate> with some people, we were {b} <in all|at the table|including me>, {a} {c}. My share?',
]
SPLIT_BILL_FACTS = [
    '<there are|there were> {b} of us and <the {z} was|we spent|it all came to> {a} {c}',
    '<the {b} of us|{b} of us> <share|split|pay> <a {z} of |>{a} {c}',
    'the {z} is {a} {c} <for the {b} of us|for all {b} of us|and {b} of us pay it together>',
    '{n} <pays|paid|has to pay> a {z} of {a} {c} together with the rest of a group of {b}',
    '{b} <mates|roommates|cousins|neighbours|teammates|coworkers> <go halves on|chip in for|go in on> a {z} of {a} {c}',
    'at the end of the night the bill is {a} {c} and {b} of us are still there to pay',
]

#: Whole questions of the kinds with a tip; `B` stands for the slot of the people.
_SPLIT_TIP = [
    (
        f'<there are B of us|we are B people|we were B at the table|B of us>, the <bill|tab|meal> <is|was|came to> '
        f'{{a}} {{c}} '
        f'and we <want to tip|tip|leave|are leaving> {{p}}%. {EACH}'
    ),
    f'<bill|tab|dinner|meal> {{a}} {{c}}, {{p}}% tip, B <people|ppl|of us|friends>, {EACH}',
    (
        f'<the bill|dinner|lunch|the meal> <was|came to|is> {{a}} {{c}}, <add|plus|with> {{p}}% <tip|for the '
        f'waiter|service>, <split|divide|shared> <between|by> B. {EACH}'
    ),
    (
        '<split|divide> {a} {c} <and|with|plus> <a {p}% tip|{p}% tip|{p}% service> <between|among|by> <B of us|the B '
        'of us|'
        'B people>'
    ),
    (
        f'We had <dinner|lunch|pizza|drinks> for {{a}} {{c}}. <Tip|We tip|Tip will be|Add> {{p}}%, <we are|there are> '
        f'B <of us|people>. {EACH}'
    ),
    (
        '<what does each one pay|how much does each of us pay|how much per head> <if|when> <B of us|the B of us|B '
        'people> '
        '<split|share> a bill of {a} {c} <and add|plus|and leave> <a {p}% tip|{p}% tip|{p}% as a tip>'
    ),
    'B <people|friends|ppl>, {a} {c}, <tip|tipping> {p}%, <how much each?|each pays?|per person?|per head?>',
    (
        '<tip {p}% and split|add {p}% tip and divide|with {p}% tip, split> <a bill of |the bill of |>{a} {c} '
        '<B ways|by B|between B people|among the B of us>'
    ),
]
SPLIT_WITH_TIP = [one.replace('B', '{b}') for one in _SPLIT_TIP]
TIP_AND_SPLIT = [one.replace('B', '{k}') for one in _SPLIT_TIP]

#: Whole questions of `change-from-note`: something for `p`, paid with `b`.
CHANGE_FROM_NOTE = [
    (
        '<I paid|I pay|paying|paid|I gave them|I handed over> <with a {b} {c} note|with {b} {c}|with a {b} {c} bill> '
        'for '
        '<something that costs|a {t} for|stuff worth|a bill of> {p} {c}. <change?|how much change?|what do I get back?>'
    ),
    '<total|bill|sum|price> {p} {c}, <gave|given|paid with|cash> {b} {c}, <change?|what change?|how much back?>',
    (
        '<It costs|That is|It came to|The till says> {p} {c} and I <have|give|only have> a {b} {c} note. <Change?|What '
        'comes back?>'
    ),
    (
        '<what|how much> <change|money> <should I get|do I get back|will I get> <from|out of|for> {b} {c} <if|when> '
        '<the {t} is|it costs|I pay for something at|the bill is> {p} {c}'
    ),
    (
        '<A customer|Somebody|A man> <gives me|hands me|pays with> {b} {c} for <a {t} at|something at> {p} {c}. <What '
        'change do I give?|How much do I give back?|How much change is due?>'
    ),
    (
        '{b} {c} - I <bought|got|grabbed|picked up> a {t} for {p} {c}, <so what is left?|whats left?|how much do I '
        'have left?>'
    ),
    'I had {b} {c}, <spent|used|paid> {p} {c}. <What is left?|How much is left?|How much do I still have?|Left?>',
    (
        '{n} <had|has> {b} {c}< in cash| in the wallet|> and <spends|spent|uses|used> {p} {c} on a {t}. How much <is '
        'left|remains>?'
    ),
    'out of {b} {c} I <spent|paid|used up> {p} {c}, <how much left|what do I have left|what is left>',
]
#: Whole questions of `change`: `a` goods at `p` each, paid with `b`.
CHANGE = [
    (
        'I <get|grab|buy|pick up|bought|got> {a} {i} <at|for> {p} {c} <each|apiece|a piece> and <pay with|give|hand '
        'over> {b} {c}. <change?|How much back?|What change?|What should I get back?>'
    ),
    '{a} {i} at {p} {c} <each|apiece>, paid <with|by> {b} {c}, <change?|how much change|what do I get back?>',
    (
        '<what|how much> change <do I get|should I get|will I get> <from|out of> {b} {c} for {a} {i} at {p} {c} '
        '<each|apiece|a piece>'
    ),
    (
        '{i} are {p} {c} each. I <want|need|take> {a} and <only have|have got|pay with> {b} {c}. <Change?|What is left '
        'over?>'
    ),
    'With a budget of {b} {c} {n} <orders|gets|buys> {a} {i}, {p} {c} each. <What is left?|What is left of the money?>',
    '{b} {c} in my pocket, {a} {i} for {p} {c} each, <how much do I have left?|how much is left?|whats left?>',
]
#: Whole questions of `change-for-two`: two prices, `p` and `q`, and the money `b`.
CHANGE_FOR_TWO = [
    (
        'I <had|have> {b} {c}, <spent|used|paid> {p} {c} <and|and then|and later> {q} {c}. <How much is '
        'left?|Left?|What is left?>'
    ),
    'had {b} {c}, <used|spent|paid> {p} {c} and {q} {c}, <left?|how much left|what is left|whats left?>',
    (
        '{n} <had|started with|went out with|got> {b} {c}. <A {i} was|The {i} cost|First went> {p} {c}, <a {j} was|the '
        '{j} cost|then> {q} {c}. <How much is left?|What does {n} still have?>'
    ),
    (
        'I <bought|got|grabbed> a {i} for {p} {c} and a {j} for {q} {c}. I <gave|paid with|handed over> {b} {c}. '
        '<Change?|What do I get back?|How much change?>'
    ),
    '<how much|what> <is|do I have> left <of|from|out of> {b} {c} <after|if I spend|when I pay> {p} {c} and {q} {c}',
    (
        'there <was|were> {b} {c} in <the account|my wallet|the jar>, {p} {c} <went|are gone|was spent> on <food|gas|a '
        '{i}> and {q} {c} on <drinks|a {j}|the cinema>. <What is left?|How much is left?>'
    ),
    '{i} {p} {c}, {j} {q} {c}, <I pay with|paid with|I gave> {b} {c}, <change?|how much change?>',
    'after {p} {c} for a {i} and {q} {c} for a {j}, what is left of my {b} {c}?',
]
#: Whole questions of `budget-left`: three prices and the money `b`.
BUDGET_LEFT = [
    'I <had|have> {b} {c}, <spent|used|paid> {p} {c}, {q} {c} and {d} {c}. <How much is left?|Left?|What is left?>',
    'had {b} {c}, <used|spent|paid> {p} {c}, {q} {c} and {d} {c}, <left?|how much left|what is left>',
    '<how much|what> <is|do I have> left of {b} {c} <after|if I spend|when I pay> {p} {c}, {q} {c} and {d} {c}',
    '{i} {p} {c}, {j} {q} {c}, {k} {d} {c}, <I pay with|paid with|I gave> {b} {c}, <change?|how much change?>',
    (
        '{n} <had|started with> {b} {c}. <A {i} was|First went> {p} {c}, <a {j} was|then> {q} {c}, <a {k} was|then> '
        '{d} {c}. How much is left?'
    ),
    (
        'We <have|had> {b} {c} for <the party|the weekend|the week>. <Food|Drinks|Rent> {p} {c}, <gas|tickets|water> '
        '{q} {c}, <gifts|taxi|music> {d} {c}. <What remains?|What is left?|How much is left in the budget?>'
    ),
]
