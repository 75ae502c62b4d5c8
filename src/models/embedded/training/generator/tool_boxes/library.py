"""What tools of a public library know about titles, loans, readers and branches."""

from random import Random

from ..concept import Concept
from ..tool_values import ArgumentKind, ValueKind, choice, distinct, letters, pick, whole

FIRST_WORDS = 'Silent Broken Golden Winter Paper Hollow Crooked Salt Northern Velvet Burning Second Lost Glass'.split()
LAST_WORDS = 'Orchard Lanterns Harbour Sparrow Staircase Letters Meridian Clockmaker Garden Tides Witness Bees'.split()
NAMES = 'Nocturne Marigold Solaris Kestrel Undertow Wolfsbane Papillon Catch-22 Fahrenheit-451 Quicksand'.split()


def title(rng: Random) -> str:
    first, last = rng.choice(FIRST_WORDS), rng.choice(LAST_WORDS)
    text = rng.choice(
        [
            f'The {first} {last}',
            f'{first} {last}',
            f'{last} of the {first} Coast',
            f'{rng.choice(["Nine", "Seven", "Twelve", "99"])} {first} Days',
            f'{last} & {rng.choice(NAMES)}',
            rng.choice(NAMES),
            rng.choice(NAMES) + rng.choice([' 2', ' 3', ' II', ' Returns']),
        ]
    )
    return text.lower() if rng.random() < 0.12 else text


def card(rng: Random) -> str:
    return rng.choice(
        [
            f'L-{rng.randint(1000, 99999)}',
            f'{rng.randint(10, 99)}-{rng.randint(1000, 9999)}',
            f'R{rng.randint(100, 9999)}',
        ]
    )


def isbn(rng: Random) -> str:
    return f'978-{rng.randint(0, 9)}-{rng.randint(100, 999)}-{rng.randint(10000, 99999)}-{rng.randint(0, 9)}'


def shelf_mark(rng: Random) -> str:
    return f'{letters(rng, rng.randint(2, 3))} {rng.randint(1, 99)}' + rng.choice(['', '.4', '.12', '-B', ' TUR'])


BRANCHES = (
    'Northside;Mill Lane;Riverside;Central Library;Oakfield;Harbour Street;St Annes;Westgate;Elm Park;Kingsmead;'
    'Old Mint;Canal Row;Hillcrest;Lakeview;Marlow Road;Eastfield;Bridge End;Castle Hill;Ferndale;Queens Walk;'
    'Station Square;Birchwood;Upper Town;Foxhall;Granary Wharf;Tanners Yard;Greenway;Long Acre;Bellevue;riverside'
).split(';')
SECTIONS = (
    'travel;cookery;crime;picture books;local history;poetry;science fiction;gardening;biographies;large print;'
    'graphic novels;sheet music;languages;philosophy;fairy tales;sport;computing;art;law;maps;parenting;horror;'
    'nature;railways;theatre;westerns;crafts;astronomy;health;economics'
).split(';')
FLOORS = 'ground floor,first floor,second floor,third floor,basement,mezzanine,reading room,annex'.split(',')
STUDY_ROOMS = (
    'Austen Tolstoy Woolf Neruda Brecht Achebe Orwell Lorca S1 S2 S4 B-12 G03 Quiet-1 Quiet-2 Attic Gallery Pod-7'
).split()
ARGUMENTS = {
    'lib-title': ArgumentKind('str', title),
    'lib-card': ArgumentKind('str', card),
    'lib-isbn': ArgumentKind('str', isbn),
    'lib-shelf': ArgumentKind('str', shelf_mark),
    'lib-branch': ArgumentKind('str', pick(BRANCHES, 0.15)),
    'lib-section': ArgumentKind('str', pick(SECTIONS, 0.1)),
    'lib-study-room': ArgumentKind('str', pick(STUDY_ROOMS)),
    'lib-loan': ArgumentKind('int', whole(1000, 99999)),
    'lib-media': choice('book', 'dvd', 'audiobook', 'newspaper'),
    'lib-patron': choice('child', 'teenager', 'adult', 'senior'),
    'lib-late-days': ArgumentKind('int', whole(2, 60)),
    'lib-start': ArgumentKind('str', lambda rng: f'{rng.randint(8, 19):02d}:{rng.choice([0, 15, 30, 45]):02d}'),
}
VALUES = {
    'lib-title': ValueKind(['str'], 'text', title),
    'lib-shelf': ValueKind(['str'], 'text', shelf_mark),
    'lib-branch': ValueKind(['str'], 'text', pick(BRANCHES)),
    'lib-floor': ValueKind(['str'], 'text', pick(FLOORS)),
    'lib-titles': ValueKind(['list', 'list[str]'], 'texts', distinct(title, 2, 5)),
    'lib-close': ValueKind(['str'], 'text', lambda rng: f'{rng.randint(13, 21)}:{rng.choice([0, 15, 30, 45]):02d}'),
    'lib-days': ValueKind(['int'], 'number', lambda rng: rng.choice([3, 5, 7, 10, 14, 21, 28, 30, 42])),
}
TITLE = ('lib-title', 'title book book_title name')
CONCEPTS = [
    Concept(
        noun='shelf mark',
        names='shelf_mark call_number shelfmark where_is_book book_location call_no',
        takes=[TITLE],
        gives='lib-shelf',
        descriptions=[
            'shelf mark of a {p}',
            'call number under which a {p} stands',
            'where a {p} is shelved in the library',
            'shelf code of a library {p}',
        ],
        phrases=['the call number of {x}'],
        asks={
            'look-up': [
                '<Where|where> do I find {x} on the shelves?',
                '{x} shelf mark?',
                "I'm standing in front of a wall of books and can't see {x}. What is its call number?",
                'which shelf is {x} on',
                'My tutor swears by {x}, on which shelf is it?',
                'Look up where {x} is shelved, please',
                'Under what code is {x} shelved?',
                'A reader at the desk wants {x} and I have to fetch it. What shelf do I walk to?',
                'what does the spine label of {x} say',
            ],
            'same-text': ['Are {x} and {y} on the same shelf?', 'Do {x} and {y} stand under the same call number?'],
            'upper-case': ['Print the call number of {x} in capital letters for the label.'],
        },
        held_out={'look-up': ['I would like to pull {x} out of the stacks. Which mark am I looking for?']},
        like=['shelf', 'free copies'],
    ),
    Concept(
        noun='library floor',
        names='floor_of_shelf floor level_for storey find_floor',
        takes=[('lib-shelf', 'shelf_mark call_number mark shelf')],
        gives='lib-floor',
        descriptions=[
            'floor on which a {p} is',
            'on the library plan, where a {p} is',
            'storey or hall that holds a shelf mark',
            'which floor a shelf mark is on',
        ],
        phrases=['the floor for {x}', 'the floor of {x}'],
        asks={
            'look-up': [
                'On which floor is {x}?',
                '{x} which floor',
                'Do I have to take the stairs for {x}? Tell me the floor.',
                'I have written down {x}, where in the building is that?',
                'which level do i go to for {x}',
                "The lift is broken and I'm in a wheelchair. What floor is {x} on?",
                'Please tell me the floor that {x} is on.',
                '{x} – upstairs, downstairs? Name the floor.',
            ],
            'same-text': ['Is {x} on the same floor as {y}?', 'Can I get {x} and {y} without changing floors?'],
        },
        held_out={'look-up': ['How high up in the building do I have to go for {x}?']},
        preposition='for',
    ),
    Concept(
        noun='reservation queue',
        names='reservations hold_queue holds waiting_list queue_len reserved_by',
        takes=[TITLE],
        gives='few',
        descriptions=[
            'number of readers who wait for a {p}',
            'how many holds there are on a {p}',
            'length of the waiting list of a {p}',
            'reservations of a {p} that are still open',
        ],
        phrases=['the number of reservations for {x}', 'the length of the waiting list for {x}'],
        asks={
            'look-up': [
                'How many people are waiting for {x}?',
                '{x}: how long is the waiting list?',
                'how many holds on {x}',
                'Everybody at my book club wants {x}. How many readers have reserved it already?',
                'if i reserve {x} now how many are before me',
                'Is there a queue for {x}, and of how many people?',
                'Count the open reservations for {x}.',
                "I'd love to read {x} but it is so popular. How many are in line?",
                'reservations {x}?',
            ],
            'larger-of-two': ['Which is in more demand, {x} or {y}?', 'Are more people waiting for {x} or for {y}?'],
            'smaller-of-two': ['I want to read one of the two soon: has {x} or {y} the shorter queue?'],
            'who-most': ['Which of {xs} do most people wait for?', 'Which book is most in demand: {xs}?'],
            'total': ['How many reservations are there for {xs} together?'],
            'is-above': ['Are there more than {k} readers in line for {x}?', 'more than {k} holds on {x}?'],
            'count-above': ['How many of {xs} have over {k} people waiting?'],
        },
        held_out={
            'look-up': ['How many others want {x} before it is my turn?'],
            'larger-of-two': ['People queue for both, but who draws the longer queue, {x} or {y}?'],
        },
        preposition='for',
        has='reservations',
        like=['current borrower', 'waiting time'],
    ),
    Concept(
        noun='free copies',
        nouns='free copies',
        names='copies_at free_at in_branch branch_stock on_shelf',
        takes=[TITLE, ('lib-branch', 'branch library where site')],
        gives='few',
        descriptions=[
            'copies of a {p} that a {q} has on the shelf now',
            'how many copies of a {p} can be taken home from a {q}',
            'free copies by title and branch',
            'stock of a {p} at one {q}, without those that are lent out',
        ],
        phrases=['the number of free copies of {x} at {y}', 'the copies of {x} that {y} has'],
        asks={
            'look-up': [
                'How many copies of {x} are in at {y}?',
                '{x}, {y}, how many copies?',
                'how many {x} are on the shelf in {y} right now',
                'Our class reads {x} next month. How many can we get from {y}?',
                'I could drive to {y} today. How many copies of {x} do they have there?',
                'At {y}, count the copies of {x} that are not lent out.',
                'Could you see how many of {x} are left in {y}?',
                'copies of {x} at {y}',
                'Does {y} have {x}, and how many of them?',
            ],
            'fixed-sum': [
                'How many copies of {x} are there at {y} and {o} together?',
                'How many copies do {x} and {t} make together at {y}?',
            ],
            'fixed-difference': ['How many more copies of {x} has {y} than {o}?'],
            'fixed-larger': [
                'Who has more copies of {x}, {y} or {o}?',
                'For {x}, should I go to {y} or {o}? I want the one with more copies.',
            ],
            'fixed-smaller': ['Which branch has fewer copies of {x}, {y} or {o}?'],
            'is-above': ['We need {k} and one spare of {x}: does {y} have more than {k}?'],
        },
        held_out={'look-up': ['If I go over to {y} this afternoon, how many of {x} will be standing there?']},
        is_plain=False,
        like=['number of copies', 'copies', 'loan state', 'shelf mark'],
    ),
    Concept(
        noun='loan state',
        names='is_on_loan lent_out checked_out is_out borrowed',
        takes=[TITLE],
        gives='bool',
        descriptions=[
            'whether a {p} is lent out',
            'True if somebody has borrowed the {p}',
            'tells if a {p} is out on loan',
            'whether a {p} is away from the shelf because a reader has it',
        ],
        asks={
            'look-up': [
                'Is {x} on loan?',
                'is {x} lent out at the moment',
                'Did someone borrow {x}?',
                'Has anybody got {x} at home just now?',
                'Before I come by: is {x} checked out?',
                '{x} – is it out?',
                'Find out <if|whether> {x} is borrowed right now.',
                'I think I saw {x} in the returns box, tell me if it still counts as lent out',
                'Is {x} taken?',
            ],
            'count-true': ['How many of {xs} are out on loan?', 'Of {xs}, how many has somebody borrowed?'],
            'who-true': ['Which of {xs} are lent out?', 'I want to read one of these: {xs}. Which are out on loan?'],
        },
        held_out={'look-up': ['Am I out of luck with {x} because another reader has it?']},
        like=['current borrower', 'free copies', 'number of copies', 'return date', 'availability'],
    ),
    Concept(
        noun='current borrower',
        names='borrower who_has borrowed_by lent_to reader_of holder_of_book',
        takes=[TITLE],
        gives='person',
        descriptions=[
            'reader who has a {p} now',
            'who has borrowed a {p}',
            'name of the borrower of a {p}',
            'person a {p} is lent to',
        ],
        phrases=['the reader who has {x}', 'the borrower of {x}'],
        asks={
            'look-up': [
                'Who has {x}?',
                'who borrowed {x}',
                '{x} is out again, who took it home?',
                'To whom did we lend {x}?',
                'borrower of {x}?',
                'There is a stain in {x} and I must write to the last reader. Who has it at home?',
                'Give me the name of the reader with {x}.',
                'At whose home is {x}?',
                'I want to ask somebody to bring {x} back. Whom do I call?',
            ],
            'same-text': ['Did the same person borrow {x} and {y}?', 'Are {x} and {y} with the same reader?'],
            'is-text': ['Is it {w} who has {x}?', 'Has {w} taken {x} home?'],
        },
        held_out={'look-up': ['On whose account does {x} sit?']},
        like=['loan state', 'reservation queue', 'author', 'owner'],
    ),
    Concept(
        noun='loan deadline',
        names='loan_deadline due_on bring_back_by back_by loan_until',
        takes=[('lib-card', 'card card_no reader_card library_card'), TITLE],
        gives='date',
        descriptions=[
            'day by which a reader has to bring a {q} back',
            'last day of a loan, by {p} and {q}',
            'when the loan of a {q} on a {p} ends',
            'due date of one loan of a library card',
        ],
        phrases=['the deadline for {y} on card {x}', 'the due date of {y} on card {x}'],
        asks={
            'look-up': [
                'By when must {y} be back on account {x}?',
                'reader {x}, {y}: due when?',
                'when do i have to return {y}? I am reader {x}',
                'I am off to Spain for a while. My reader number is {x}, until when may I keep {y}?',
                'Until which day is {y} lent to {x}?',
                'The holder of account {x} asks when {y} is due.',
                '{y} on {x} – last day?',
                'I lost the slip for {y}, my number is {x}, so what date was on it?',
                'Tell me the date on which {x} has to hand in {y}.',
            ],
            'days-until': [
                'Today is {d}. How many days does {x} have left for {y}?',
                'It is {d}, in how many days must {x} bring {y} back?',
            ],
            'weekday-of-date': ['On which weekday must {x} give {y} back?'],
        },
        held_out={'look-up': ['How long, as a date, is {y} mine if I am reader {x}?']},
        is_plain=False,
        like=['return date', 'due date', 'number of renewals'],
    ),
    Concept(
        noun='number of renewals',
        nouns='renewals',
        names='renewals renewed times_renewed extensions prolongations renew_count',
        takes=[('lib-loan', 'loan_id loan loan_no id')],
        gives='few',
        descriptions=[
            'how often a loan was renewed',
            'number of renewals of the loan with this {p}',
            'times a loan was extended so far',
            'extensions of a loan',
        ],
        preposition='of loan',
        asks={
            'look-up': [
                'How often was loan {x} renewed?',
                'loan {x} renewals so far?',
                'how many times has {x} been extended, it is a loan number',
                'She says she only extended it once. What do we have for loan {x}?',
                'Count the renewals of loan no. {x}',
                'Loan {x} has been going on forever. How many extensions did it get?',
                'Can you see how many times loan {x} was prolonged?',
                'tell me how often the reader extended loan {x}',
            ],
            'larger-of-two': ['Which loan was extended more often, {x} or {y}?'],
            'sum-of-two': ['How many times were loans {x} and {y} renewed together?'],
            'is-above': ['Was loan {x} renewed more than {k} times?', 'has loan {x} been extended over {k} times'],
            'total': ['How many renewals do the loans {xs} have together?'],
            'who-most': ['Which of the loans {xs} was prolonged most often?'],
            'from-number': ['We allow {k} extensions. How many are left for loan {x}?'],
        },
        held_out={'look-up': ['How many times did the reader put off giving back loan {x}?']},
        has='renewals',
        like=['loan deadline'],
    ),
    Concept(
        noun='loan period',
        names='loan_period lending_days max_days loan_length keep_for',
        takes=[('lib-media', 'media kind medium what'), ('lib-patron', 'reader_type group who category')],
        gives='lib-days',
        descriptions=[
            "days for which a {p} is lent; {q} is 'child', 'teenager', 'adult' or 'senior'",
            'how many days a reader may keep a book, dvd, audiobook or newspaper',
            "loan period in days by medium ('book', 'dvd', 'audiobook', 'newspaper') and group of readers",
        ],
        phrases=['the loan period of one {x} for one {y}', 'the days that one {y} may keep one {x}'],
        asks={
            'look-up': [
                'How many days can one {y} keep one {x}?',
                '{x} / {y}: loan days?',
                'For how long do we lend one {x} to one {y}?',
                '{x=dvd}Film night! How many days may one {y} keep a dvd?',
                '{x=audiobook}I drive a lot and listen to audiobooks. For how many days do I get one as {y}?',
                '{y=child}My daughter wants one {x}. How many days does a child get?',
                '{y=senior}grandpa counts as senior, how many days does he get for one {x}',
                '{y=teenager}She is fifteen. How many days may a teenager have one {x}?',
                '{x=newspaper}how many days until one {y} has to bring a newspaper back',
            ],
            'fixed-difference': [
                '{y=teenager|adult}How many days longer may a teenager keep one {x} than an adult?',
                'How many days more does one {y} get for one {x} than for one {t}?',
            ],
            'fixed-larger': ['Who may keep one {x} longer, one {y} or one {o}? Answer {y} or {o}.'],
            'fixed-smaller': ['Which has to come back sooner for one {y}, one {x} or one {t}? Answer {x} or {t}.'],
        },
        held_out={'look-up': ['{x=book}A book goes to one {y} today. For how many days?']},
        is_plain=False,
    ),
    Concept(
        noun='overdue charge',
        names='overdue_charge late_charge overdue_fee fee_for_days charge',
        takes=[('lib-media', 'media kind item_type medium'), ('lib-late-days', 'days days_late late overdue_days')],
        gives='money',
        descriptions=[
            "what a late {p} costs after so many {q}; {p} is 'book', 'dvd', 'audiobook' or 'newspaper'",
            'charge in euros for an overdue book, dvd, audiobook or newspaper by days',
            'how much a reader pays for bringing a {p} back late',
        ],
        phrases=['the charge for one {x} that is {y} days late', 'the fee for a delay of {y} days with one {x}'],
        asks={
            'look-up': [
                'What do I pay for one {x} that is {y} days overdue?',
                'one {x} {y} days late, how much',
                'I was ill and now one {x} is {y} days over. What will it cost me?',
                '{x=dvd}A dvd came back {y} days late. How much do we charge?',
                '{x=book}my book is {y} days overdue what do i owe',
                '{x=newspaper}{y} days late with a newspaper, what is the charge?',
                '{x=audiobook}The audiobook was under the seat of the car for {y} days too long. How much is that?',
                'After {y} days of delay, how much is due for one {x}?',
                'Late fee please: {x}, {y} days.',
            ],
            'fixed-sum': ['I bring back one {x} and one {t}, both {y} days late. What do I pay in all?'],
            'fixed-difference': [
                'How much more does one {x} cost when it is {y} days late instead of {o}?',
                'How much dearer is one {x} than one {t} after {y} days?',
            ],
            'quantity': ['{x=book}I have {k} books that are all {y} days late. What do I pay?'],
            'from-number': ['I have {k} euros. How much do I keep after paying for one {x} that is {y} days late?'],
        },
        held_out={'look-up': ['{x=book}Bringing a book {y} days past its date, how deep must I reach into my purse?']},
        is_plain=False,
        like=['library fine'],
    ),
    Concept(
        noun='borrowed books',
        nouns='borrowed books',
        item='book',
        names='borrowed_books on_card current_loans at_home titles_on_loan',
        takes=[('lib-card', 'card card_no reader_card library_card')],
        gives='lib-titles',
        descriptions=[
            'titles that are lent on a {p}',
            'list of the books a reader has at home now',
            'which titles stand on a library card',
            'books out on one card',
        ],
        phrases=['the books on card {x}', 'the titles that card {x} has out'],
        asks={
            'look-up': [
                'What is lent on account {x}?',
                'which books are on {x}',
                'I cannot remember what I took home. My reader number is {x}, which titles are they?',
                'List everything that reader {x} has out.',
                'reader {x}: titles?',
                'We found a bag of books, and a slip in it says {x}. What did that reader borrow?',
                'What does the holder of {x} have at home?',
                'Show the titles lent to {x}.',
            ],
            'list-length': ['How many books are out on account {x}?', 'how many things does {x} have at home from us'],
            'list-first': ['Which book is first on account {x}?'],
            'list-sorted': ['Sort the titles on account {x} by the alphabet.'],
        },
        held_out={'look-up': ['Which of our books went home with the person whose number is {x}?']},
        is_plain=False,
        like=['loan list'],
    ),
    Concept(
        noun='loan list',
        item='loan',
        names='loans loan_list account_loans reader_account card_details',
        takes=[('lib-card', 'card card_no account library_card')],
        gives='dicts',
        descriptions=[
            'loans of a {p} as a list of dicts with {keys}',
            'account of a reader: one dict for each loan, with {keys}',
            'everything lent on a card, {keys} for each',
        ],
        keys=[
            ('title book', 'title', 'lib-title'),
            ('days_left days remaining', 'remaining days', 'small'),
            ('fee cost charge', 'loan fee', 'money'),
        ],
        phrases=['the loans on card {x}', 'the loans of card {x}'],
        asks={
            'rows-sum:loan fee': [
                'What does account {x} owe for all its loans?',
                'total of the fees on {x}',
                'How much do the loans on {x} cost together?',
            ],
            'rows-least:remaining days': [
                'Which title on account {x} must come back first?',
                'what is due soonest on account {x}',
            ],
            'rows-most:remaining days': ['Which title may the holder of {x} keep longest?'],
            'rows-most:loan fee': ['Which title on account {x} costs most?'],
            'rows-count': ['How many loans are on account {x}?'],
            'rows-names': ['Which titles are on the account {x}? Just a list.'],
            'rows-count-above:remaining days': ['How many loans of account {x} still have more than {k} days?'],
            'rows-average:loan fee': ['What does one loan on account {x} cost on average?'],
        },
        held_out={'rows-least:remaining days': ['For which title does time run out first on account {x}?']},
        is_plain=False,
        like=['borrowed books', 'library fine'],
    ),
    Concept(
        noun='evening closing time',
        names='closes_at closing_time shuts_at branch_close close_hour',
        takes=[('lib-branch', 'branch library where site'), ('weekday', 'day weekday on')],
        gives='lib-close',
        descriptions=[
            'time at which a {p} closes on a {q}',
            'when a library branch shuts, by day of the week',
            'closing time of a {p}, as HH:MM',
        ],
        phrases=['the closing time of {x} on {y}', 'the time {x} shuts on {y}'],
        asks={
            'look-up': [
                'When does {x} close on {y}?',
                '{x} {y} until when',
                'Until what time is {x} open on a {y}?',
                'on {y} i work late, when do they shut the doors at {x}?',
                'How long can I stay in {x} on {y}, until what time?',
                'On {y} I want to read at {x} till they throw me out. When is that?',
                'closing time {x} {y}?',
                'Please check when the lights go out at {x} on {y}.',
                'It is {y}. At what time must I leave {x}?',
            ],
        },
        held_out={'look-up': ['By what time on {y} do I have to be out of {x}?']},
        is_plain=False,
        is_held_out=True,
    ),
    Concept(
        noun='section size',
        names='section_size titles_in shelf_count section_count holdings',
        takes=[('lib-section', 'section subject area genre')],
        gives='integer',
        descriptions=[
            'number of titles in a {p}',
            'how many books stand in a {p}',
            'size of a section in titles',
            'title count by subject area',
        ],
        phrases=['the number of titles in the {x} section', 'the size of the {x} section'],
        asks={
            'look-up': [
                'How many titles do we have in {x}?',
                'size of the {x} section?',
                'For the yearly report I need the number of titles under {x}.',
                'how many books are there in {x}',
                'How big is our {x} section, in titles?',
                'Count the titles on the {x} shelves.',
                '{x}: how many titles',
                'My boss thinks {x} is too small. How many titles is it really?',
            ],
            'larger-of-two': ['Do we have more in {x} or in {y}?', 'Which section is bigger, {x} or {y}?'],
            'difference': ['How many more titles are in {x} than in {y}?'],
            'total': ['How many titles stand in {xs} altogether?'],
            'who-least': ['Which section is the smallest: {xs}?'],
            'from-number': ['The room takes {k} titles. How many more fit if it only holds {x}?'],
            'minus': ['If we throw away {k} titles from {x}, how many are left?'],
            'plus': ['{k} new titles arrive for {x}. How many will there be?'],
        },
        held_out={'look-up': ['On the subject of {x}, how much is there to borrow, in titles?']},
        is_plain=False,
        has='titles',
    ),
    Concept(
        noun='study room vacancy',
        names='room_vacant study_room_free can_book is_bookable slot_open',
        takes=[('lib-study-room', 'room study_room name'), ('date', 'day date on'), ('lib-start', 'start time at')],
        gives='bool',
        descriptions=[
            'whether a study room is free on a day at a time',
            'True if the {p} can be booked for this day and hour',
            'tells if nobody has booked the study room at that time',
        ],
        asks={
            'look-up': [
                'Is study room {x} free on {y} at {z}?',
                'can i have room {x} on {y}, {z}',
                'Is room {x} still open at {z} on {y}?',
                'We are four friends and need a quiet place. Can we get {x} on {y} from {z}?',
                'Check <if|whether> study room {x} is unbooked on {y} at {z}.',
                'On {y} at {z}, has nobody booked {x}?',
                '{y} {z}: is {x} bookable?',
                'tell me whether {x} can be reserved for {z} on {y}',
            ],
        },
        held_out={'look-up': ['Would {x} be ours if we came on {y} at {z}?']},
        is_plain=False,
        like=['freedom'],
    ),
    Concept(
        noun='catalogue title',
        names='title_by_isbn isbn_title catalogue isbn which_book resolve_isbn',
        takes=[('lib-isbn', 'isbn isbn13 number code')],
        gives='lib-title',
        descriptions=[
            'title that belongs to an ISBN',
            'which book has this {p}',
            'title in the catalogue by {p}',
            'name of the book with an ISBN',
        ],
        phrases=['the title with the ISBN {x}', 'the book with ISBN {x}'],
        asks={
            'look-up': [
                'Which book has the ISBN {x}?',
                'isbn {x} what book is that',
                'The cover is torn off and only {x} is legible. What is the title?',
                'What is {x} called?',
                'Someone left a note saying {x}. Which title is it?',
                'title of {x}?',
                'Resolve the ISBN {x} to a title.',
                '{x}, which book?',
            ],
            'same-text': ['Do {x} and {y} stand for the same title?', 'Are {x} and {y} the same book?'],
            'is-text': ['Does {x} belong to {w}?'],
        },
        held_out={'look-up': ['What would be printed on the cover of {x}?']},
        is_plain=False,
    ),
    Concept(
        noun='branch facts',
        names='branch_info branch library_data about_branch branch_card',
        takes=[('lib-branch', 'branch library site name')],
        gives='dict',
        descriptions=[
            'facts about a library {p}: {keys}',
            'data of a {p} as a dict with {keys}',
            'what we know of a branch: {keys}',
        ],
        keys=[
            ('seats', 'number of reading seats', 'small'),
            ('computers', 'number of public computers', 'few'),
            ('head', 'branch head', 'person'),
            ('phone', 'desk phone', 'phone'),
        ],
        asks={
            'key:number of reading seats': [
                'How many people can sit and read in {x}?',
                'seats at {x}?',
                'How many reading seats does {x} have?',
            ],
            'key:number of public computers': [
                'How many computers can the public use at {x}?',
                'public pcs in {x}, how many',
            ],
            'key:branch head': [
                'Who runs {x}?',
                'Who is in charge at {x}?',
                'i want to complain about {x}, who leads it',
            ],
            'key:desk phone': ['Under which number do I reach the desk of {x}?', 'How can I phone {x}?'],
            'key-larger-of-two:number of reading seats': ['Where can more people read, at {x} or {y}?'],
            'key-larger-of-two:number of public computers': ['Are there more computers at {x} or at {y}?'],
            'key-sum-of-two:number of reading seats': ['How many seats do {x} and {y} have together?'],
            'key-is-above:number of reading seats': ['Can more than {k} people sit in {x}?'],
        },
        held_out={'key:branch head': ['Whose job is it to lead {x}?']},
        is_held_out=True,
    ),
]
