"""What tools of an online shop know about articles, orders, returns and brands."""

from random import Random

from ..concept import Concept
from ..tool_values import ArgumentKind, ValueKind, decimal, distinct, letters, pick, user, whole
from ..words import invented_word

STUFFS = (
    'linen wool cotton denim leather fleece velvet knitted quilted striped checked padded hooded vintage slim '
    'waterproof merino silk corduroy recycled'
).split()
CLOTHES = (
    'shirt jacket coat sweater skirt hoodie cardigan blouse vest parka beanie scarf poncho tunic blazer raincoat '
    'backpack belt cap jumper'
).split()
PAIRS = ['jeans', 'running shoes', 'hiking boots', 'ski gloves', 'wool socks', 'canvas sneakers', 'swim shorts']
MODELS = (
    'Aurora Birch Nordkap Trailhead Meridian Cascade Juniper Otter Solstice Lumen Fjord Cobble Tarn Skylark Bramble '
    'Pavo Kestrel Harbor'
).split()
COLOURS = (
    'olive navy beige teal burgundy charcoal mustard sand coral turquoise ivory rust lilac mint khaki black white grey '
    'red blue green'
).split() + ['dark blue', 'light grey', 'off-white', 'forest green']
SIZES = ['XS', 'S', 'M', 'L', 'XL', 'XXL', '36', '38', '40', '42', '44', '46', 'W32', 'W34', '10.5', '7', 'one-size']
BRANDS = (
    'Lindqvist Bergwerk Moonpaw Tidewell Karoo Oakridge Savanne Ostrava Peakline Fennel Northloom Dovetail Ravello '
    'Stillwater Grünfeld Hazelton Tamsin Quarry Arroyo Wildmoor'
).split() + ['Blue Heron', 'Field & Fern', 'Two Foxes', 'Studio 54', 'Atelier Rose']
CARRIERS = (
    'Parcelo GoBox Swiftpost Nordfreight Kurio Pelican Zustella Hermine Transvia Roadrun Velopost Quickdrop Cargona '
    'Bluevan'
).split() + ['Fox Express', 'City Courier', 'Green Wheels', 'U-Ship']
REASONS = [
    *['too small', 'too large', 'wrong colour', 'damaged', 'arrived too late', 'did not like it', 'ordered twice'],
    *['broken zip', 'stain', 'wrong article'],
]


def article(rng: Random) -> str:
    share = rng.random()
    if share < 0.6:
        return f'{rng.choice(STUFFS)} {rng.choice(CLOTHES)}'
    if share < 0.7:
        return rng.choice(PAIRS)
    if share < 0.85:
        return rng.choice(MODELS) + rng.choice(['', ' 2', f' {rng.randint(10, 90)}', '-X', ' Light'])
    return f'{rng.choice(MODELS)} {rng.choice(CLOTHES)}'


def order(rng: Random) -> str:
    return rng.choice(
        [
            f'{rng.randint(10, 99)}-{rng.randint(1000, 9999)}',
            f'W{rng.randint(10000, 99999)}',
            f'ORD-{rng.randint(100, 9999)}',
            f'{letters(rng, 2)}{rng.randint(100, 999)}',
            str(rng.randint(100000, 999999)),
        ]
    )


def returned(rng: Random) -> str:
    return rng.choice([f'RMA-{rng.randint(100, 9999)}', f'R{rng.randint(1000, 9999)}', f'RET/{rng.randint(10, 999)}'])


ARGUMENTS = {
    'shop-article': ArgumentKind('str', article),
    'shop-order': ArgumentKind('str', order),
    'shop-return': ArgumentKind('str', returned),
    'shop-colour': ArgumentKind('str', pick(COLOURS)),
    'shop-size': ArgumentKind('str', pick(SIZES)),
    'shop-brand': ArgumentKind('str', pick(BRANDS, 0.2)),
    'shop-carrier': ArgumentKind('str', pick(CARRIERS, 0.2)),
    'shop-customer': ArgumentKind('str', lambda rng: f'{user(rng)}@{invented_word(rng)}.com'),
}
VALUES = {
    'shop-article': ValueKind(['str'], 'text', article),
    'shop-brand': ValueKind(['str'], 'text', pick(BRANDS, 0.2)),
    'shop-carrier': ValueKind(['str'], 'text', pick(CARRIERS, 0.2)),
    'shop-sizes': ValueKind(['list', 'list[str]'], 'texts', distinct(pick(SIZES[:6]))),
    'shop-colours': ValueKind(['list', 'list[str]'], 'texts', distinct(pick(COLOURS))),
    'shop-reason': ValueKind(['str'], 'text', pick(REASONS)),
    'shop-pieces': ValueKind(['int'], 'number', whole(0, 80)),
    'shop-window': ValueKind(['int'], 'number', whole(7, 100)),
    'shop-stars': ValueKind(['float'], 'number', decimal(1, 5, 1)),
    'shop-material': ValueKind(['str'], 'text', pick(['cotton', 'wool', 'polyester', 'linen', 'leather', 'nylon'])),
    'shop-wash': ValueKind(['int'], 'number', whole(20, 95)),
}
ARTICLE = ('shop-article', 'article product item name style')
ORDER = ('shop-order', 'order order_no order_id order_ref')
RETURN = ('shop-return', 'return_no rma return_id case')
CONCEPTS = [
    Concept(
        noun='pieces of a variant',
        names='variant_stock stock_by_variant avail_qty pieces_left size_stock inv_variant',
        takes=[ARTICLE, ('shop-size', 'size sz size_code'), ('shop-colour', 'colour color shade')],
        gives='shop-pieces',
        descriptions=[
            'pieces in stock of an article in one size and one colour',
            'how many pieces of a variant (article, size, colour) can be sold',
            'stock of one variant',
            'number of pieces the web shop has of a {p} in a given {q} and colour',
        ],
        phrases=['the stock of {x} in size {y} and {z}', 'the number of pieces of {x}, size {y}, colour {z}'],
        asks={
            'look-up': [
                'How many {x} in size {y}, colour {z}, do we have?',
                '{x} {y} {z} how many left',
                'In {z} and size {y}, how many pieces of {x} <remain|can we still send>?',
                'A customer on the phone wants the {x} in {z}, size {y}. How many could she order?',
                'stock check please: {x}, {z}, {y}',
                'my son grew again, he now wears {y}. how many of the {x} are left in {z}',
                'Tell me the number available for {x} / {y} / {z}.',
                'What quantity of the {z} {x} is on the shelves in size {y}?',
                "Could you look how many we've got of the {x} in size {y}? It has to be {z}.",
                'Size {y}, {z}: count the pieces of {x}.',
            ],
            'is-above': [
                'Do we have more than {k} of the {x} in {z}, size {y}?',
                'are there over {k} pieces of {x} {y} {z}',
            ],
            'is-below': ['Reorder alarm: is the {x} in {z}, size {y}, below {k} pieces?'],
            'minus': [
                'I am about to send {k} of the {x} in {z}, size {y}. How many stay?',
                'If somebody buys {k} pieces of {x}, {y}, {z}, what is left?',
            ],
            'plus': ['{k} more of the {x} in size {y} and {z} came in. How many are there now?'],
        },
        held_out={
            'look-up': ['Suppose I want the {x} in {z} and I wear {y}: how many do you still keep?'],
            'minus': ['We put {k} of the {z} {x} aside, size {y}. How many does that leave?'],
        },
        is_plain=False,
        like=['stock', 'numbered stock', 'warehouse stock', 'price in a size', 'restock day'],
    ),
    Concept(
        noun='offered sizes',
        item='size',
        names='sizes size_list sizes_of size_run avail_sizes which_sizes',
        takes=[ARTICLE],
        gives='shop-sizes',
        descriptions=[
            'sizes an article is sold in',
            'which sizes there are of an article',
            'list of all size codes of a {p}',
            'size run of a product, from the catalogue',
        ],
        phrases=['the sizes of {x}', 'the sizes for {x}'],
        asks={
            'look-up': [
                'Which sizes does the {x} come in?',
                'sizes {x}?',
                'In what sizes can I buy the {x}?',
                'i wear odd sizes. what is there for the {x}',
                'List all sizes of the {x}.',
                'For the {x}, what sizes do you sell?',
                "My grandpa needs the {x} but I don't know how big they make it. Which sizes exist?",
                'show me how small and how large I can get the {x}, as a list of sizes',
            ],
            'list-length': ['How many sizes are there of the {x}?', 'In how many sizes do they make the {x}?'],
            'list-first': ['Which size stands first for the {x}?'],
        },
        held_out={
            'look-up': ['What are the fits on offer for the {x}, from smallest to largest?'],
            'list-length': ['Between how many sizes can I choose with the {x}?'],
        },
        is_plain=False,
        like=['product details', 'offered colours'],
    ),
    Concept(
        noun='offered colours',
        item='colour',
        names='colours colour_list colors_of shades avail_colors colour_options',
        takes=[ARTICLE],
        gives='shop-colours',
        descriptions=[
            'colours in which an article can be ordered',
            'which colours there are of an article',
            'list of shades of a {p}',
            'colour options of a product in the web shop',
        ],
        phrases=['the colours of {x}', 'the colours for {x}'],
        asks={
            'look-up': [
                'Which colours does the {x} come in?',
                '{x} colours?',
                'In what shades do you have the {x}?',
                'is the {x} only black or what else is there, list the colours',
                'Name the colour options for the {x}.',
                'I like the {x} but not in this tone. Which other colours are sold?',
                'What can I pick as the colour of the {x}?',
                'could you list me every colour the {x} is made in',
            ],
            'list-length': ['How many colours can I choose from with the {x}?', 'in how many shades is the {x} made'],
            'list-sorted': ['Give me the colours of the {x} in alphabetical order.'],
        },
        held_out={'look-up': ['The {x}: what tones do they make it in?']},
        is_plain=False,
        like=['colour', 'product details', 'offered sizes'],
    ),
    Concept(
        noun='restock day',
        names='restock_date back_in_stock next_supply refill_on restocked_when',
        takes=[ARTICLE, ('shop-size', 'size sz size_code')],
        gives='date',
        descriptions=[
            'day on which an article in a size is in stock again',
            'when a sold-out size of a {p} comes back',
            'date of the next supply of an article, by size',
        ],
        phrases=['the day when {x} in size {y} is back in stock', 'the restock date of {x}, size {y}'],
        asks={
            'look-up': [
                'When will the {x} be back in size {y}?',
                '{x} in {y}, sold out. when again?',
                'The page says size {y} is gone. On which day can I order the {x} again?',
                'next delivery of {x} size {y} to the shop?',
                'Please find the day on which the {x} returns to our shelves in {y}.',
                'Until when do I have to wait for more of the {x} in size {y}?',
                'size {y} of the {x} back when',
                'I missed the {x}, I take {y}. Which date do they get new ones?',
            ],
            'days-until': ['Today is {d}. In how many days is the {x} in size {y} back?'],
            'weekday-of-date': ['On which weekday do we get the {x} in size {y} again?'],
        },
        held_out={'look-up': ['{y} was the last one of the {x} to go. What day does it come in again?']},
        is_plain=False,
        like=['pieces of a variant', 'stock', 'release date'],
    ),
    Concept(
        noun='club price',
        names='club_price price_for_member member_rate article_price clubprice pr_member',
        takes=[ARTICLE, ('with', 'membership is_member member in_club')],
        gives='money',
        descriptions=[
            'price of an article with or without club membership',
            'what a {p} costs, lower for members of the club',
            'article price in euros; {q} is True for members',
        ],
        phrases=['the price of {x} {y} membership', 'the price of {x} {y} club membership'],
        asks={
            'look-up': [
                'How much is the {x} {y} membership?',
                'price of {x} {y} membership',
                '{y=True}I am in your club. What do I pay for the {x}?',
                '{y=True}What does somebody in the club pay for the {x}?',
                '{y=True}club price {x}?',
                '{y=False}I am not in the club. What does the {x} cost me?',
                '{y=False}What do people outside the club pay for the {x}?',
                'Look up what the {x} costs {y} club membership, please.',
                '{y=False}i never joined the club, so how much do you want for the {x}',
                'For my sister I want the {x}. What is it {y} membership?',
            ],
            'fixed-difference': [
                '{y=False|True}How much do I save on the {x} with a membership?',
                '{y=False|True}How much cheaper is the {x} for people in the club?',
                'How much more is the {x} than the {t} {y} membership?',
            ],
            'fixed-sum': [
                '{y=True}I belong to the club and take the {x} and the {t}. What do I pay?',
                'The {x} and the {t} {y} membership, how much together?',
            ],
            'quantity': [
                '{y=True}We are in the club and order {k} pieces of {x}. What do they cost?',
                'What do {k} pieces of {x} cost {y} membership?',
            ],
            'is-below': ['{y=True}Does somebody in the club get the {x} for less than {k} euros?'],
        },
        held_out={
            'look-up': ['{y=True}I joined the club last year. What would the {x} set me back?'],
            'fixed-difference': ['{y=False|True}What does membership bring me on the {x}, in euros?'],
        },
        is_plain=False,
        like=['price', 'shop price', 'price with tax', 'discounted price', 'discount', 'price in a size'],
    ),
    Concept(
        noun='return rate',
        names='return_rate pct_returned back_rate rate_of_returns sent_back_pct',
        takes=[ARTICLE, ('shop-size', 'size sz size_code')],
        gives='percent',
        descriptions=[
            'percent of the pieces in a size that customers send back',
            'how often an article is returned, by size, in percent',
            'return rate of a {p} for one {q}',
            'share of sold pieces that came back',
        ],
        phrases=['the return rate of {x} in size {y}', 'the share of {x} in size {y} that comes back'],
        asks={
            'look-up': [
                'How many percent of the {x} in size {y} come back?',
                'How often do customers return the {x} in {y}?',
                'return rate {x} {y}?',
                'people keep sending back the {x} in size {y}. how bad is it in percent',
                'For size {y}, what share of the {x} do buyers not keep?',
                'Size {y} of the {x}: percentage returned?',
                'The designer thinks {y} is cut too small. Which percentage of the {x} is sent back?',
                'tell me what part of the sold {x} in {y} we see again',
            ],
            'fixed-larger': [
                'Which comes back more often in size {y}, the {x} or the {t}?',
                'Is the {x} returned more in {y} or in {o}?',
            ],
            'fixed-smaller': ['In size {y}, do customers rather keep the {x} or the {t}?'],
            'fixed-difference': ['By how many percent is the {x} returned more in size {y} than in {o}?'],
            'is-above': ['Do more than {k}% of the {x} in {y} come back?'],
            'from-number': ['Out of {k} percent, what is left after the return rate of the {x} in size {y}?'],
        },
        held_out={
            'look-up': ['Of a hundred {x} in size {y}, how many do we get back?'],
            'fixed-larger': ['Which size of the {x} makes more trouble with returns, {y} or {o}?'],
        },
        is_plain=False,
        like=['return reason'],
    ),
    Concept(
        noun='delivery to a country',
        names='ships_to can_ship deliverable sends_to ship_ok exportable',
        takes=[ARTICLE, ('country', 'country to destination land')],
        gives='bool',
        descriptions=[
            'whether an article can be sent to a country',
            'whether we ship a {p} to a {q}',
            'True if a product may be delivered abroad, to the given country',
        ],
        phrases=['whether {x} can be sent to {y}'],
        asks={
            'look-up': [
                'Do you send the {x} to {y}?',
                'Can the {x} be delivered to {y}?',
                'I live in {y}. Can I order the {x}?',
                'is it possible to ship the {x} to {y}?',
                '{x} to {y}, do you deliver?',
                'my cousin in {y} would love the {x}, could you send it there?',
                'Check whether {y} is among the countries we ship the {x} to.',
                'find out if the {x} can go to {y}',
                'Would an order of {x} with an address in {y} go through?',
            ],
        },
        held_out={'look-up': ['Is {y} a country to which the {x} goes out?']},
        is_plain=False,
    ),
    Concept(
        noun='right of return',
        names='is_returnable can_return returnable send_back_ok takes_back',
        takes=[ARTICLE],
        gives='bool',
        descriptions=[
            'whether an article can be sent back',
            'True if we take a {p} back',
            'whether customers may return a product',
        ],
        phrases=['whether {x} can be sent back'],
        asks={
            'look-up': [
                'Can I send the {x} back?',
                'is the {x} returnable?',
                'If the {x} does not fit me, would you take it back?',
                'Do we accept returns of the {x}?',
                'returns of {x} allowed?',
                'Before I buy the {x}: may I return it?',
                'check if customers are allowed to give the {x} back',
                'Is a return possible for the {x}?',
                'I want to know whether the {x} can be handed back.',
            ],
            'who-true': ['Which of {xs} can be sent back?', 'Which ones of {xs} do we take back?'],
            'count-true': ['How many of {xs} may be returned?', 'Of {xs}, how many are returnable?'],
        },
        held_out={
            'look-up': ['Would the shop let me undo the purchase of the {x}?'],
            'who-true': ['{xs}: list the ones that customers may give back.'],
        },
        like=['return deadline'],
    ),
    Concept(
        noun='star rating',
        names='stars star_rating review_stars avg_stars rating_of_item',
        takes=[ARTICLE],
        gives='shop-stars',
        descriptions=[
            'average stars that customers gave an article, 1 to 5',
            'how many stars an article has in the reviews',
            'mean customer rating of a {p}',
        ],
        phrases=['the average stars of {x}'],
        asks={
            'look-up': [
                'How many stars does the {x} have?',
                'What do buyers think of the {x}, in stars?',
                '{x} stars?',
                'is the {x} any good, how many stars did people give it',
                'How well is the {x} reviewed?',
                'Tell me how buyers rate the {x}.',
                'Before I spend money on the {x}, what is its rating from customers?',
                'rating of the {x} out of five',
                'On average, how many stars go to the {x}?',
            ],
            'larger-of-two': ['Which is rated better, the {x} or the {y}?', 'Do people like the {x} or the {y} more?'],
            'smaller-of-two': ['Which one has the worse reviews, {x} or {y}?'],
            'who-most': ['Which of {xs} do customers like best?', 'Best reviewed among {xs}?'],
            'who-least': ['Which of {xs} has the worst stars?'],
            'is-above': ['Does the {x} have more than {k} stars?'],
            'average-of-all': ['How many stars do {xs} have on average?'],
            'difference': ['By how many stars is the {x} ahead of the {y}?'],
        },
        held_out={
            'look-up': ['How did shoppers score the {x}?'],
            'who-most': ['Of {xs}, which pleases the buyers most, going by stars?'],
        },
        has='stars',
        like=['rating', 'number of reviews', 'score'],
    ),
    Concept(
        noun='brand',
        names='brand brand_of maker label made_by which_brand',
        takes=[ARTICLE],
        gives='shop-brand',
        descriptions=['brand of an article', 'which brand makes a {p}', 'label that a product is sold under'],
        phrases=['the brand of {x}', 'the brand that makes {x}', 'the label behind {x}'],
        asks={
            'look-up': [
                'Which brand is the {x}?',
                'Who makes the {x}?',
                '{x} brand?',
                'What label is on the {x}?',
                'I forgot who the {x} is by, please look',
                'By which company is the {x} made?',
                "Someone at work wears the {x} and I'd like to know what brand it is.",
                'tell me the maker of the {x}',
                'Whose product is the {x}?',
            ],
            'same-text': ['Are the {x} and the {y} by the same brand?', 'Is {x} from the same label as {y}?'],
            'is-text': ['Is the {x} made by {w}?'],
        },
        held_out={'look-up': ['Under what name is the {x} sold, I mean the manufacturer?']},
        like=['supplier'],
    ),
    Concept(
        noun='days to send back',
        nouns='days to send back',
        names='return_window days_to_return brand_return_days keep_days',
        takes=[('shop-brand', 'brand label maker')],
        gives='shop-window',
        descriptions=[
            'days that a brand gives customers to send things back',
            'how many days one has to return goods of a brand',
            'return window of a {p} in days',
        ],
        phrases=['the return window of {x}', 'the number of days to send things of {x} back'],
        asks={
            'look-up': [
                'How many days do I have to send things of {x} back?',
                'return window {x}?',
                'how long can i return stuff from {x}, in days',
                'Within how many days does {x} take clothes back?',
                "I bought two shirts by {x} and I'm not sure yet. How many days can I think about it?",
                'For {x}, what is the period for returns?',
                'Look up how long {x} accepts returns.',
                '{x}: days until it is too late to send something back?',
            ],
            'larger-of-two': ['Who gives me more time for a return, {x} or {y}?'],
            'smaller-of-two': ['Which brand wants its things back sooner, {x} or {y}?'],
            'difference': ['How many days longer can I return goods of {x} than of {y}?'],
            'is-above': ['Can I return goods of {x} for more than {k} days?'],
            'who-most': ['Which of {xs} gives the most time for returns?'],
            'lowest': ['What is the shortest return window among {xs}?'],
        },
        held_out={'look-up': ['How much time does {x} allow before a return is refused?']},
        unit='days',
        is_plain=False,
        like=['return deadline', 'right of return'],
    ),
    Concept(
        noun='brand country',
        names='brand_country label_home comes_from origin made_where',
        takes=[('shop-brand', 'brand label maker')],
        gives='country',
        descriptions=['country a brand comes from', 'where a {p} has its home', 'home country of a fashion label'],
        phrases=['the home country of {x}', 'the country that {x} comes from'],
        asks={
            'look-up': [
                'Where does {x} come from?',
                'In which country is {x} at home?',
                '{x}, from where?',
                'which country is {x} from',
                'Is {x} Italian or what? Tell me the country.',
                'From what country is {x}?',
                'I like local things. What is the origin of {x}?',
                'look up the homeland of {x}',
            ],
            'same-text': ['Do {x} and {y} come from the same country?'],
            'is-text': ['Is {x} from {w}?'],
        },
        held_out={'look-up': ['What land was {x} founded in?']},
        is_plain=False,
        is_held_out=True,
    ),
    Concept(
        noun='carrier',
        names='carrier carrier_of shipped_by courier delivery_firm',
        takes=[ORDER],
        gives='shop-carrier',
        descriptions=[
            'carrier that delivers an order',
            'which firm brings an order',
            'parcel service for the order with this {p}',
        ],
        phrases=['the carrier of order {x}', 'the firm that brings order {x}'],
        asks={
            'look-up': [
                'Who delivers my order {x}?',
                'which carrier for {x}',
                'With what firm was order {x} sent?',
                'order {x}, who brings it?',
                'A van just drove by. Which parcel service has my order {x}?',
                'Tell me which carrier took {x}.',
                'I have to know whom to call about {x}. Who is carrying it?',
                '{x} is shipped by whom?',
                'Please check what company transports order {x}.',
            ],
            'same-text': ['Do order {x} and order {y} come with the same carrier?'],
            'is-text': ['Does {w} deliver order {x}?'],
        },
        held_out={'look-up': ['Into whose hands did the shop give order {x} for delivery?']},
        is_plain=False,
    ),
    Concept(
        noun='carrier hotline',
        names='carrier_phone hotline carrier_hotline call_carrier courier_tel',
        takes=[('shop-carrier', 'carrier firm courier service')],
        gives='phone',
        descriptions=['phone number of a carrier', 'hotline of a delivery firm', 'where to call a {p}'],
        phrases=['the hotline of {x}', 'the phone number of {x}'],
        asks={
            'look-up': [
                'What number do I call to reach {x}?',
                'hotline {x}?',
                'How do I get {x} on the phone?',
                '{x} lost my package, i need their number',
                'Give me the phone number of {x}.',
                'Under which number does {x} answer?',
                'I waited all day for {x} and nobody came. What is their phone number?',
                'number of {x} please',
            ],
        },
        held_out={'look-up': ['I want to complain to {x} by phone. What do I dial?']},
        like=['phone number'],
    ),
    Concept(
        noun='expected delivery day',
        names='delivery_day eta arrives_on order_eta expected expected_on',
        takes=[ORDER],
        gives='date',
        descriptions=[
            'day on which an order is expected at the customer',
            'when an order will be delivered',
            'expected date of arrival of the order with this {p}',
        ],
        phrases=['the delivery day of order {x}', 'the day when order {x} comes'],
        asks={
            'look-up': [
                'When will order {x} be here?',
                'On what day do I get {x}?',
                'when does {x} come',
                'I go on holiday soon. Which day is order {x} delivered?',
                'expected date for {x}?',
                'order {x} should reach me when exactly',
                'Which day should I stay at home for order {x}?',
                'By when will {x} have arrived?',
                'Please see what day {x} is going to be brought.',
            ],
            'days-until': [
                'Today is {d}. How many more days until order {x} comes?',
                "It's {d} and I still wait for {x}. In how many days is it here?",
            ],
            'earlier-of-two': ['Which order comes first, {x} or {y}?', 'Do I get {x} or {y} sooner?'],
            'later-of-two': ['Which order takes longer to get here, {x} or {y}?'],
            'weekday-of-date': ['On which weekday does order {x} arrive?'],
            'days-after': ['How many days after order {x} is {y} delivered?'],
        },
        held_out={
            'look-up': ['What date may I look forward to {x}?'],
            'days-until': ['{d} today. How long, in days, must I be patient for order {x}?'],
        },
        is_plain=False,
        like=['arrival day', 'order data', 'delivery time', 'return deadline'],
    ),
    Concept(
        noun='return deadline',
        names='return_deadline return_by last_return_day send_back_by',
        takes=[ORDER],
        gives='date',
        descriptions=[
            'last day on which an order can be sent back',
            'until when the customer may return an order',
            'end of the return period of the order with this {p}',
        ],
        phrases=['the last day to send order {x} back', 'the return deadline of order {x}'],
        asks={
            'look-up': [
                'Until when can I send order {x} back?',
                'What is the last day to return {x}?',
                'return {x} till when',
                'By which date do I have to give order {x} back?',
                "The trousers from order {x} don't fit. How long do I have to return them, until which date?",
                'order {x}: deadline for returns?',
                'When does the right to send {x} back end?',
                'up to what day would you still take order {x} back',
            ],
            'days-until': [
                "It's {d}. How many days are left to return order {x}?",
                'Today is {d}, for how many days can I still send {x} back?',
            ],
            'days-since': ['Today is {d}. How many days ago did the return period of {x} end?'],
            'earlier-of-two': ['Which one must go back first, order {x} or {y}?'],
            'weekday-of-date': ['On what weekday does the return period of order {x} end?'],
        },
        held_out={'look-up': ['After which date is it too late to hand order {x} back?']},
        is_plain=False,
        like=['return date', 'right of return', 'due date'],
    ),
    Concept(
        noun='refund',
        names='refund refund_sum money_back refund_of paid_back refund_amt',
        takes=[RETURN],
        gives='money',
        descriptions=[
            'sum a customer gets back for a return',
            'how much money is paid back for the return with this {p}',
            'refund in euros',
        ],
        phrases=['the refund for return {x}', 'the money back for return {x}'],
        asks={
            'look-up': [
                'How much money do I get back for return {x}?',
                'refund {x}?',
                'What is paid back for {x}?',
                'sent my stuff back under {x}, how much will you pay me',
                'What sum do we owe the customer for return {x}?',
                'Please find out what I receive for {x} after the return.',
                'How many euros come back to me because of {x}?',
                'For {x}, what did we transfer back?',
                '{x}: amount refunded?',
            ],
            'sum-of-two': ['How much do I get back for {x} and {y} together?'],
            'larger-of-two': ['For which return do I get more, {x} or {y}?'],
            'total': [
                'What do we pay back for {xs} in total?',
                'Three parcels went back: {xs}. How much money comes back altogether?',
            ],
            'is-above': ['Do I get more than {k} euros back for {x}?'],
            'minus': ['From the refund of {x} they keep {k} euros. What reaches me?'],
            'less-percent': ['You keep {p}% of the money for return {x}. What do I get back?'],
            'who-most': ['Which of {xs} cost us the most in refunds?'],
        },
        held_out={
            'look-up': ['What will land on my account for the returned goods of {x}?'],
            'total': ['Sum up what customers receive for {xs}.'],
        },
        preposition='for return',
        like=['payment', 'return reason'],
    ),
    Concept(
        noun='return reason',
        names='return_reason why_returned reason rma_reason sent_back_why',
        takes=[RETURN],
        gives='shop-reason',
        descriptions=['reason a customer gave for a return', 'why something was sent back', 'cause of return, as text'],
        phrases=['the reason for return {x}', 'the reason the customer gave for {x}'],
        asks={
            'look-up': [
                'Why was {x} sent back?',
                'reason for return {x}?',
                'What was wrong with the things in {x}?',
                'What did the customer say about return {x}, why did it come back?',
                '{x} came back, for what reason',
                'what is the cause given on {x}',
                'The boss asks why {x} is back again. Look it up.',
                'What made the customer return {x}?',
            ],
            'same-text': ['Were {x} and {y} sent back for the same reason?'],
            'is-text': ['Was {x} sent back because of "{w}"?'],
        },
        held_out={'look-up': ['What did the buyer complain about in {x}?']},
        preposition='for return',
        is_plain=False,
    ),
    Concept(
        noun='web basket',
        item='article',
        names='basket cart basket_of web_cart cart_contents open_basket',
        takes=[('shop-customer', 'email customer login account')],
        gives='dicts',
        descriptions=[
            'basket of a customer: a list of dicts with {keys}',
            'what a customer has put into the cart, with {keys}',
            'contents of the open basket of this {p}: {keys}',
        ],
        keys=[
            ('article product name', 'article', 'shop-article'),
            ('quantity pieces qty', 'quantity', 'few'),
            ('price unit_price each', 'price', 'money'),
        ],
        phrases=['the articles in the basket of {x}', 'the articles that {x} has in the cart'],
        asks={
            'rows-total': [
                'What does the cart of {x} come to?',
                'If {x} checks out now, how much is it?',
                'cart value of {x}?',
                'What would {x} have to pay for everything in the cart?',
                'sum up the cart of {x}',
            ],
            'rows-count': [
                'How many different articles are in the cart of {x}?',
                'How many lines does the cart of {x} have?',
            ],
            'rows-names': [
                'What has {x} put into the cart? A list, please.',
                'Which articles does {x} have in the cart? As a list.',
            ],
            'rows-most:price': ['What is the dearest thing in the cart of {x}?'],
            'rows-least:price': ['Which article in the cart of {x} is the cheapest?'],
            'rows-most:quantity': ['Of what does {x} take the most pieces?'],
            'rows-count-above:price': ['How many articles in the cart of {x} cost more than {k} euros each?'],
        },
        held_out={
            'rows-total': ['{x} is about to pay. How much is the whole cart?'],
            'rows-names': ['List what {x} wants to buy at the moment.'],
        },
        is_plain=False,
        like=['cart items', 'order lines', 'invoice positions'],
    ),
    Concept(
        noun='article sheet',
        names='article_sheet item_sheet product_sheet spec specs_of sheet',
        takes=[ARTICLE],
        gives='dict',
        descriptions=[
            'data sheet of an article: {keys}',
            'sheet of a product as a dict with {keys}',
            'what the catalogue says about a {p}: {keys}',
        ],
        keys=[
            ('material', 'material', 'shop-material'),
            ('wash', 'washing temperature', 'shop-wash'),
            ('reviews', 'number of reviews', 'integer'),
            ('grams', 'shipping weight', 'grams'),
        ],
        asks={
            'key:material': [
                'What is the {x} made of?',
                'material {x}?',
                'My skin is sensitive. Which fabric is the {x}?',
                'is the {x} real wool or what is it',
            ],
            'key:washing temperature': [
                'How hot can I wash the {x}?',
                'At how many degrees may the {x} be washed?',
                'washing machine: which temperature for the {x}?',
            ],
            'key:number of reviews': [
                'How many people reviewed the {x}?',
                'how many customers wrote something about the {x}',
            ],
            'key:shipping weight': [
                'How heavy is the {x} when it is packed?',
                'How many grams does a packed {x} weigh?',
            ],
            'key-larger-of-two:number of reviews': ['Which one has more reviews, the {x} or the {y}?'],
            'key-larger-of-two:shipping weight': ['Which is heavier to send, the {x} or the {y}?'],
            'key-larger-of-two:washing temperature': ['Which one can be washed hotter, the {x} or the {y}?'],
            'key-sum-of-two:shipping weight': ['How many grams do the {x} and the {y} weigh together in one parcel?'],
            'key-is-above:washing temperature': ['May I wash the {x} at more than {k} degrees?'],
            'key-is-above:number of reviews': ['Did more than {k} people review the {x}?'],
        },
        held_out={
            'key:material': ['Out of what stuff did they sew the {x}?'],
            'key:washing temperature': ['How warm may the water be for the {x}?'],
        },
        like=['weight', 'weight in grams', 'star rating'],
    ),
    Concept(
        noun='voucher minimum',
        names='voucher_min min_order coupon_minimum spend_at_least min_spend',
        takes=[('coupon', 'voucher code coupon promo')],
        gives='money',
        descriptions=[
            'smallest order for which a voucher is accepted',
            'how much one has to buy for before a {p} works',
            'minimum order value of a voucher in euros',
        ],
        phrases=['the minimum order for voucher {x}', 'the least I have to spend for {x}'],
        asks={
            'look-up': [
                'How much do I have to buy for to use {x}?',
                'From which sum on is voucher {x} accepted?',
                'min order {x}?',
                'the code {x} says my cart is too small. what is the minimum',
                'What is the least I must spend with {x}?',
                'At what order value does {x} start to work?',
                'A friend gave me {x}. How large must my order be?',
                'find the minimum spend for code {x}',
            ],
            'smaller-of-two': ['Which voucher needs the smaller order, {x} or {y}?'],
            'is-above': ['Do I have to spend more than {k} euros to use {x}?'],
            'minus': ['There is stuff for {k} euros in my cart. How much is missing before {x} works?'],
            'who-least': ['Which of {xs} works with the smallest order?'],
        },
        held_out={'look-up': ['How big must the cart get before {x} counts?']},
        preposition='for voucher',
        is_held_out=True,
    ),
]
