"""What tools of a doctor's practice and its pharmacy know about patients, doctors and medicines."""

from random import Random

from ..concept import Concept
from ..tool_values import ArgumentKind, ValueKind, choice, decimal, distinct, letters, pick, whole
from ..words import invented_word

DOCTORS = (
    'Weber;Okafor;Lindqvist;Haddad;Castellano;Nakamura;Brandt;Osei;Petrov;Delacroix;van Dijk;Szabo;Mbeki;Fischer;'
    'Ramanathan;Quigley;Amsel;Bianchi;Thorsen;Vidal;Zimmer;Kaya;Ruiz;Abernathy;Chandra;Holm;Nowak;Ferrante;Sato;Roy'
).split(';')
DRUGS = (
    'ibuprofen;paracetamol;amoxicillin;aspirin;metformin;ramipril;omeprazole;cetirizine;loratadine;bisoprolol;'
    'diclofenac;prednisolone;salbutamol;insulin;warfarin;simvastatin;codeine;melatonin;doxycycline;candesartan;'
    'cough syrup;nasal spray;eye drops;zinc tablets;vitamin D3;iodine ointment;heparin gel;magnesium 300;'
    'Ibuprofen 400;Aspirin 100;Ramipril 5 mg;Torasemide 10;Lorano;Pantozol 20;Dolormin;Calcium-500'
).split(';')
SHOTS = (
    'tetanus;measles;flu;rabies;yellow fever;polio;hepatitis B;typhoid;mumps;rubella;chickenpox;shingles;cholera;'
    'pneumococcus;whooping cough;diphtheria;HPV;TBE'
).split(';')


def doctor(rng: Random) -> str:
    name = rng.choice(DOCTORS) if rng.random() < 0.8 else invented_word(rng).capitalize()
    return rng.choice(['Dr ', 'Dr ', 'Dr. ', 'dr ']) + name


def drug(rng: Random) -> str:
    if rng.random() < 0.8:
        return rng.choice(DRUGS)
    return invented_word(rng).capitalize() + rng.choice(['', '', ' 50', ' 200', ' forte', '-N'])


def room(rng: Random) -> str:
    return rng.choice(
        [f'{rng.randint(0, 4)}.{rng.randint(1, 30):02d}', f'room {rng.randint(1, 20)}', f'E{rng.randint(1, 60)}']
    )


def file_number(rng: Random) -> str:
    return rng.choice(
        [
            f'P-{rng.randint(100, 9999)}',
            f'{rng.randint(10, 99)}-{rng.randint(1000, 9999)}',
            f'PT{rng.randint(1, 999):04d}',
        ]
    )


ARGUMENTS = {
    'clinic-doctor': ArgumentKind('str', doctor),
    'clinic-drug': ArgumentKind('str', drug),
    'clinic-shot': ArgumentKind('str', pick(SHOTS)),
    'clinic-file': ArgumentKind('str', file_number),
    'clinic-script': ArgumentKind(
        'str', lambda rng: rng.choice(['RX-', 'RX', 'E-', letters(rng, 2) + '/']) + str(rng.randint(100, 99999))
    ),
    'clinic-insurance': choice('public', 'private', 'none'),
    'clinic-blood': choice('cholesterol', 'glucose', 'iron', 'potassium'),
}
VALUES = {
    'clinic-doctor': ValueKind(['str'], 'text', doctor),
    'clinic-drug': ValueKind(['str'], 'text', drug),
    'clinic-drugs': ValueKind(['list', 'list[str]'], 'texts', distinct(drug, 2, 5)),
    'clinic-room': ValueKind(['str'], 'text', room),
    'clinic-slot': ValueKind(
        ['str'], 'text', lambda rng: f'{rng.randint(7, 18):02d}:{rng.choice([0, 10, 20, 30, 45, 50]):02d}'
    ),
    'clinic-ml': ValueKind(['float'], 'number', decimal(0.5, 20, 1)),
    'clinic-pressures': ValueKind(
        ['list', 'list[int]'], 'numbers', lambda rng: [rng.randint(95, 190) for _ in range(rng.randint(3, 7))]
    ),
    'clinic-blood-type': ValueKind(['str'], 'text', pick(['0+', '0-', 'B+', 'B-', 'AB+', 'AB-', 'A+', 'A-'])),
    'clinic-insurer': ValueKind(['str'], 'text', pick('Medira,Salvia,BKN Nord,Unicare,Helvia,TK Plus'.split(','))),
    'clinic-daily': ValueKind(['int'], 'number', whole(1, 6)),
}
DOCTOR = ('clinic-doctor', 'doctor physician dr name')
DRUG = ('clinic-drug', 'drug medicine medication product')
PATIENT = ('person', 'patient patient_name name who')
CONCEPTS = [
    Concept(
        noun='family doctor',
        names='family_doctor treated_by gp_of physician_of doc_for my_doctor',
        takes=[PATIENT],
        gives='clinic-doctor',
        descriptions=[
            'doctor who looks after a {p}',
            'which doctor treats a {p}',
            'name of the physician of a {p}',
            'GP with whom somebody is registered',
        ],
        asks={
            'look-up': [
                'Which doctor does {x} go to?',
                'who treats {x}',
                '{x} has collapsed in the waiting room, who is the doctor in charge?',
                'doctor of {x}?',
                'I have a letter from the hospital for {x} but no idea whose patient that is.',
                'With whom is {x} registered here?',
                "Please look up who {x}'s GP is",
                'Who of our doctors looks after {x}?',
                'To which doctor do I forward the results of {x}?',
            ],
            'same-text': ['Do {x} and {y} see the same doctor?', 'Are {x} and {y} treated by the same GP?'],
            'is-text': ['Is {x} a patient of {w}?', 'Does {w} look after {x}?'],
        },
        held_out={'look-up': ['{x} is on the phone and asks for the usual doctor. Who is that?']},
    ),
    Concept(
        noun='consulting room',
        names='consulting_room room_of_doctor doc_room practice_room sits_in',
        takes=[DOCTOR],
        gives='clinic-room',
        descriptions=[
            'room in which a {p} sees patients',
            'where in the practice a {p} sits',
            'consulting room by {p}',
            'number of the room of a physician',
        ],
        asks={
            'look-up': [
                'Where do I find {x}?',
                '{x}, what room?',
                'in which room is {x} seeing patients',
                "I've been called in to {x} but didn't catch the door number.",
                'Which door is it for {x}?',
                'Send the urine samples to {x} – to which room?',
                'Can you tell me where {x} sits today?',
                'My daughter is already with {x}. What room must I go to?',
            ],
            'same-text': ['Do {x} and {y} share a consulting room?', 'Do {x} and {y} sit in the same room?'],
            'upper-case': ['Write the room of {x} in capitals for the door sign.'],
        },
        held_out={'look-up': ['Behind which door does {x} wait for me?']},
        like=['room', 'seat'],
    ),
    Concept(
        noun='number of waiting patients',
        nouns='waiting patients',
        names='waiting_patients patients_ahead queue_of_doctor wait_count in_queue',
        takes=[DOCTOR],
        gives='few',
        descriptions=[
            'number of patients who wait for a {p} now',
            'how many people sit in the waiting room for a {p}',
            'patients in the queue of a physician',
        ],
        preposition='for',
        phrases=['the number of people who wait for {x}'],
        asks={
            'look-up': [
                'How many people are sitting there for {x}?',
                '{x} queue right now?',
                'how full is it with {x} today, in patients',
                'I have to fetch the kids soon. How many are before me with {x}?',
                'Is it worth coming over to {x} now? How many are waiting?',
                'Count the patients who wait for {x}.',
                'How many patients does {x} still have to see out there?',
                'patients waiting {x}',
                'Can you peek into the waiting room and tell me how many are there for {x}?',
            ],
            'larger-of-two': [
                'Who has the fuller waiting room, {x} or {y}?',
                'Are more people waiting for {x} or for {y}?',
            ],
            'smaller-of-two': ['I want to be seen quickly. Who has fewer people waiting, {x} or {y}?'],
            'total': ['How many patients wait for {xs} altogether?'],
            'is-above': ['Are more than {k} patients waiting for {x}?'],
            'who-least': ['Who of {xs} has the shortest queue?'],
        },
        held_out={'look-up': ['How many would be called in by {x} before I am?']},
        like=['waiting time'],
    ),
    Concept(
        noun='first free slot',
        names='first_slot next_free earliest free_slot first_opening slot_on',
        takes=[DOCTOR, ('date', 'date day on')],
        gives='clinic-slot',
        descriptions=[
            'first free appointment of a {p} on a {q}, as HH:MM',
            'when a {p} can see somebody at the earliest on a day',
            'earliest open time in the calendar of a physician, by {q}',
        ],
        phrases=['the first free slot of {x} on {y}', 'the earliest time with {x} on {y}'],
        asks={
            'look-up': [
                'When on {y} can {x} see me at the earliest?',
                '{x} {y} first free time?',
                'My back is killing me. How early on {y} could I get in to {x}?',
                'on {y}, what is the first appointment that {x} has left',
                'I can only come on {y}. What is the earliest that {x} has?',
                'Find me the first gap in the calendar of {x} on {y}.',
                'At what time on {y} is {x} free for the first time?',
                'Could you squeeze me in with {x} on {y}? Tell me the earliest time.',
            ],
        },
        held_out={'look-up': ['For {y} I need {x}, as soon in the morning as it goes. What time?']},
        is_plain=False,
    ),
    Concept(
        noun='appointment day',
        names='appointment next_visit appt_date booked_for visit_day comes_on',
        takes=[PATIENT],
        gives='date',
        descriptions=[
            'day of the next appointment of a {p}',
            'when a {p} comes to the practice next',
            'date for which a {p} is booked',
        ],
        asks={
            'look-up': [
                'When does {x} come in next?',
                'next visit {x}?',
                'I mislaid the little reminder slip of {x}. Which day was it?',
                'for what day is {x} booked with us',
                'On which date do we see {x}?',
                'My husband {x} never writes anything down, when is his check-up?',
                'Look into the calendar: when is it the turn of {x}?',
                'what date is the appointment of {x}',
            ],
            'days-until': [
                'Today is {d}. How many days until {x} comes in?',
                'It is {d}. In how many days is {x} at the doctor?',
            ],
            'earlier-of-two': ['Who is seen first, {x} or {y}?', 'Who has the earlier appointment, {x} or {y}?'],
            'weekday-of-date': ['On which weekday does {x} come in?'],
            'days-after': ['How many days after {x} is it the turn of {y}?'],
        },
        held_out={
            'look-up': ['When should {x} show up here again?'],
            'earlier-of-two': ['Of {x} and {y}, who sits with the doctor sooner?'],
        },
        like=['vaccination day'],
    ),
    Concept(
        noun='pharmacy stock',
        names='pharmacy_stock packs_left drug_stock packs_of med_stock inv_med',
        takes=[DRUG],
        gives='small',
        descriptions=[
            'packs of a {p} that the pharmacy has',
            'how many boxes of a {p} are in the drawers',
            'stock of a medicine in packs',
        ],
        phrases=['the number of packs of {x}'],
        asks={
            'look-up': [
                'How many packs of {x} do we still have?',
                '{x} packs left?',
                'A customer needs {x} tonight. How many have we got?',
                'boxes of {x} in the drawer',
                'Everyone has a cold this week, so how much {x} is left, in packs?',
                'do we have enough {x}, i.e. how many packs',
                'Count our {x}, in packs.',
                'Before I ring the wholesaler: how many packs of {x} are there?',
            ],
            'difference': ['How many more packs of {x} than of {y} do we have?'],
            'larger-of-two': ['Do we have more {x} or more {y}?'],
            'who-least': [
                'Which of {xs} must be ordered first because we have fewest?',
                'Which medicine is running lowest: {xs}?',
            ],
            'is-below': [
                'Are there fewer than {k} packs of {x}?',
                'Tell me whether {x} is down to less than {k} packs.',
            ],
            'minus': ['We sell {k} packs of {x}. How many remain?'],
            'plus': ['{k} packs of {x} arrive today. How many will we have?'],
            'from-number': ['I want {k} packs of {x} in the drawer. How many must I order?'],
        },
        held_out={'look-up': ['What do the drawers hold of {x}, counted in boxes?']},
        has='packs',
        like=['stock', 'availability'],
    ),
    Concept(
        noun='prescription duty',
        names='needs_prescription rx_only prescription_only is_rx requires_rx',
        takes=[DRUG],
        gives='bool',
        descriptions=[
            'whether a {p} needs a prescription',
            'True if a {p} is sold on prescription only',
            'tells if one must show a prescription to get a {p}',
        ],
        asks={
            'look-up': [
                'Do I need a prescription for {x}?',
                'is {x} prescription only',
                'Must I see a doctor first to get {x}?',
                'My neighbour asked me to bring {x}. Is that prescription only?',
                '{x}: rx needed?',
                'Find out <if|whether> {x} is sold only on prescription.',
                'Is a doctor required before I can get {x}?',
                'Does the pharmacy want to see a prescription for {x}?',
            ],
            'count-true': ['How many of {xs} need a prescription?', 'For how many of {xs} must I see the doctor?'],
            'who-true': ['Which of {xs} are prescription only?', 'For which of {xs} do I need a prescription?'],
        },
        held_out={'look-up': ['Would they refuse me {x} if I came without a paper from the doctor?']},
    ),
    Concept(
        noun='co-payment',
        names='copay co_payment drug_share own_share pays_for med_cost',
        takes=[DRUG, ('clinic-insurance', 'insurance cover plan insured')],
        gives='money',
        descriptions=[
            "what a patient pays for a {p} themselves; {q} is 'public', 'private' or 'none'",
            'co-payment for one pack, by medicine and kind of insurance (public, private, none)',
            'own share of the price of a {p} in euros',
        ],
        phrases=['the co-payment for {x} with insurance "{y}"', 'the own share for {x} with insurance "{y}"'],
        asks={
            'look-up': [
                'What do I pay at the counter for {x} with insurance "{y}"?',
                '{x}, insurance {y}, my share?',
                'insurance type {y}: how much is {x} for me',
                '{y=private}I am privately insured. How much is {x} for me?',
                '{y=public}What does a pack of {x} cost somebody with public insurance?',
                '{y=none}I have no insurance at all, what will {x} cost me?',
                '{y=public}on the public scheme, how much do i add for {x}',
                '{y=private}Her cover is private. What does she pay towards {x}?',
                '{y=none}A tourist without any insurance wants {x}. What do I charge?',
            ],
            'fixed-difference': [
                '{y=none|public}How much does public insurance save me on {x} compared with no insurance?',
                '{y=private|public}How much more does a private patient pay for {x} than a public one?',
            ],
            'fixed-sum': [
                '{y=public}I have public insurance and need {x} and {t}. What do I pay for both?',
                '{y=private}Private patient, {x} plus {t}: total?',
            ],
            'fixed-larger': ['{y=private}With private insurance, which costs me more, {x} or {t}?'],
            'fixed-smaller': ['{y=public}On public insurance, is {x} or {t} the cheaper one?'],
            'quantity': [
                '{y=none}No insurance here. What are {k} packs of {x}?',
                '{y=public}I get {k} packs of {x} on public insurance. What do I pay?',
            ],
        },
        held_out={'look-up': ['{y=none}Nobody insures me. What must I put on the counter for {x}?']},
        is_plain=False,
        like=['price'],
    ),
    Concept(
        noun='dose by weight',
        names='dose dose_ml dosage_for dosing weight_dose calc_dose',
        takes=[DRUG, ('kilograms', 'weight_kg kg body_weight weight')],
        gives='clinic-ml',
        descriptions=[
            'single dose of a {p} in ml for a body weight in kg',
            'how many ml of a {p} a patient of this weight gets',
            'dosage by medicine and {q}',
        ],
        phrases=['the dose of {x} for {y} kg', 'the single dose of {x} at {y} kg body weight'],
        asks={
            'look-up': [
                'How many ml of {x} for a child of {y} kg?',
                '{y} kg, {x}: dose?',
                'My son weighs {y} kg and has a fever. How much {x} may he have?',
                'what dose of {x} at {y} kilos',
                'She was {y} kg on the scales this morning. How many ml of {x} do I draw up?',
                'Work out the dose of {x} for {y} kg of body weight.',
                'For somebody of {y} kg, how much {x} is one dose in ml?',
                'The leaflet of {x} got wet. Patient weighs {y} kg, so how many ml?',
            ],
            'fixed-difference': ['How many ml more of {x} does a patient of {y} kg get than one of {o} kg?'],
            'fixed-sum': ['My two kids weigh {y} kg and {o} kg. How many ml of {x} do they need together?'],
            'quantity': [
                'I give {k} doses of {x} a day at {y} kg. How many ml is that?',
                'How many ml do {k} doses of {x} make for {y} kg?',
            ],
            'rounded': ['About how many ml of {x} for {y} kg, as a whole number?'],
        },
        held_out={'look-up': ['Given {y} kg on the scales, up to which ml line do I fill the syringe with {x}?']},
        is_plain=False,
    ),
    Concept(
        noun='vaccination day',
        names='vaccinated_on last_shot shot_date jab_date immunised_on',
        takes=[PATIENT, ('clinic-shot', 'vaccine against shot disease')],
        gives='date',
        descriptions=[
            'day of the last shot of a {p} against a disease',
            'when a {p} was vaccinated last, by {q}',
            'date of the last vaccination from the vaccination record',
        ],
        phrases=['the day of the {y} shot of {x}', 'the date of the last {y} vaccination of {x}'],
        asks={
            'look-up': [
                'When was {x} vaccinated against {y}?',
                '{x} {y} shot when?',
                'We fly to the tropics soon. On what day did {x} last get {y}?',
                'date of the last {y} jab for {x}',
                'The camp wants to know when {x} had the shot against {y}.',
                'when did we vaccinate {x} for {y}',
                '{y} – what does the vaccination record of {x} say, which day?',
                '{x} stepped on a nail. When was the last {y} vaccination?',
            ],
            'days-since': ['Today is {d}. How many days ago was {x} vaccinated against {y}?'],
            'year-of-date': ['In which year did {x} get the {y} shot?', 'what year was {x} vaccinated against {y}'],
        },
        held_out={'look-up': ['How far back, as a date, does the protection of {x} against {y} go?']},
        is_plain=False,
        like=['appointment day'],
    ),
    Concept(
        noun='lab result',
        names='lab_result blood_value lab_value blood_test lab_q',
        takes=[PATIENT, ('clinic-blood', 'what test marker substance')],
        gives='measure',
        descriptions=[
            "blood value of a {p}; {q} is 'cholesterol', 'glucose', 'iron' or 'potassium'",
            'latest lab value of a patient for one {q}',
            'what the lab found in the blood: cholesterol, glucose, iron or potassium',
        ],
        phrases=['the {y} of {x}', 'the {y} level of {x}'],
        asks={
            'look-up': [
                'What is the {y} of {x} in the last blood test?',
                '{x} {y} result?',
                'how much {y} did the lab find in the blood of {x}',
                'The lab has just faxed the numbers of {x}. I need {y}.',
                '{y=glucose}How high is the blood sugar of {x}? I mean glucose.',
                '{y=iron}{x} is so pale, is there enough iron? Give me the value.',
                '{y=cholesterol}How are the blood fats of {x}? cholesterol please',
                '{y=potassium}after the new water pills i want to see the potassium of {x}',
                'Could you read me the {y} of {x}?',
            ],
            'fixed-difference': ['How much higher is the {y} of {x} than that of {t}?'],
            'fixed-larger': ['Who has the higher {y}, {x} or {t}?'],
            'fixed-smaller': [
                '{y=iron}Who is lower on iron, {x} or {t}?',
                'Who has less {y} in the blood, {x} or {t}?',
            ],
            'is-above': ['Is the {y} of {x} over the limit of {k}?'],
        },
        held_out={'look-up': ['What does the sheet from the laboratory show for {x} under {y}?']},
        is_plain=False,
        like=['sugar'],
    ),
    Concept(
        noun='regular medication',
        item='drug',
        names='medication meds_of med_list takes_drugs drugs_of patient_meds',
        takes=[PATIENT],
        gives='clinic-drugs',
        descriptions=[
            'drugs that a {p} takes regularly',
            'list of the medicines of a {p}',
            'what a {p} has to swallow every day, as a list of names',
        ],
        phrases=['the drugs of {x}', 'the medicines that {x} takes'],
        asks={
            'look-up': [
                'What medicines is {x} on?',
                'which drugs does {x} take',
                'The hospital rings and wants to know what {x} takes every day.',
                'List the pills of {x}.',
                'meds {x}?',
                'Before we operate: what does {x} swallow regularly?',
                'My mother {x} forgot her plan at home. Which medicines are on it?',
                'Can you print what is prescribed to {x} for every day?',
            ],
            'list-length': ['How many different drugs does {x} take?', 'On how many medicines is {x}?'],
            'list-sorted': ['Give me the medicines of {x} in alphabetical order.'],
            'list-first': ['Which drug is first on the plan of {x}?'],
        },
        held_out={'look-up': ['What lies in the pill box of {x}?']},
    ),
    Concept(
        noun='blood pressure log',
        item='reading',
        names='pressure_log bp_values bp_history systolic_log pressures',
        takes=[('clinic-file', 'file_no patient_id patient_no record')],
        gives='clinic-pressures',
        descriptions=[
            'upper blood pressure values of a patient, by {p}',
            'list of the systolic readings in a patient file',
            'blood pressure measured at each visit',
        ],
        phrases=['the blood pressure values of patient {x}', 'the pressure readings in file {x}'],
        asks={
            'look-up': [
                'What blood pressure did we measure for {x} so far?',
                'bp readings {x}',
                'Show me how the pressure of {x} went over the visits.',
                'list all blood pressure values in file {x}',
                'Patient no. {x} is dizzy again, I want to see the pressures.',
                'Which upper values do we have for patient {x}?',
            ],
            'list-largest': ['How high did the blood pressure of {x} get at worst?', 'highest pressure ever of {x}?'],
            'list-average': ['What is the blood pressure of {x} on average?'],
            'list-last': ['What was the blood pressure of {x} the last time?'],
            'list-count-above': [
                'How often was the pressure of {x} over {k}?',
                'On how many visits did {x} have more than {k}?',
            ],
            'list-length': ['How often did we take the blood pressure of {x}?'],
        },
        held_out={'look-up': ['What did the cuff show for patient {x} each time?']},
        is_plain=False,
        is_held_out=True,
    ),
    Concept(
        noun='prescribed items',
        item='medicine',
        names='prescription rx_items script prescribed rx_lines read_rx',
        takes=[('clinic-script', 'prescription rx_no number rx')],
        gives='dicts',
        descriptions=[
            'medicines of a prescription: list of dicts with {keys}',
            'what the doctor wrote on a {p}, with {keys}',
            'lines of a prescription by number, {keys} each',
        ],
        keys=[
            ('drug medicine name', 'medicine', 'clinic-drug'),
            ('per_day daily doses', 'doses a day', 'clinic-daily'),
            ('price cost amount', 'pharmacy price', 'money'),
        ],
        phrases=['the medicines on prescription {x}', 'the items of prescription {x}'],
        asks={
            'rows-sum:pharmacy price': [
                'What does prescription {x} cost in all?',
                '{x}: total at the till?',
                'How much is everything on {x} together?',
            ],
            'rows-sum:doses a day': ['How many doses a day does prescription {x} mean in all?'],
            'rows-most:pharmacy price': [
                'Which medicine on {x} is the dearest?',
                'most expensive item on prescription {x}',
            ],
            'rows-least:pharmacy price': ['What is the cheapest thing on prescription {x}?'],
            'rows-most:doses a day': ['Which medicine on {x} must be taken most often?'],
            'rows-count': [
                'How many medicines are on prescription {x}?',
                'how many things did the doctor write on {x}',
            ],
            'rows-names': ['What was prescribed on {x}? Names only.', 'Read me the medicines on {x}.'],
            'rows-count-above:pharmacy price': ['How many items on {x} cost over {k} euros?'],
            'rows-average:pharmacy price': ['What does one medicine on {x} cost on average?'],
        },
        held_out={
            'rows-sum:pharmacy price': ['What will the pharmacist ask for all of {x}?'],
            'rows-names': ['Which medicines do I hand out for {x}?'],
        },
        is_plain=False,
    ),
    Concept(
        noun='patient record',
        names='patient patient_file chart health_record load_patient',
        takes=[('clinic-file', 'file_no patient_id patient_no id')],
        gives='dict',
        descriptions=[
            'record of a patient: {keys}',
            'chart of the patient with this {p}, a dict with {keys}',
            'what the file of a patient says',
        ],
        keys=[
            ('weight', 'body weight', 'small'),
            ('pulse', 'resting pulse', 'small'),
            ('blood', 'blood type', 'clinic-blood-type'),
            ('insurer', 'insurer', 'clinic-insurer'),
            ('visits', 'number of visits', 'few'),
        ],
        preposition='of patient',
        asks={
            'key:body weight': ['How heavy is patient {x}?', 'kilos of {x}?', 'what did the scales say for {x}'],
            'key:resting pulse': ['How fast does the heart of {x} beat at rest?', 'pulse {x}'],
            'key:blood type': ['{x} needs a transfusion. Which blood does the patient have?', 'blood group of {x}?'],
            'key:insurer': ['Where is {x} insured?', 'To whom do we send the bill for {x}, which insurance company?'],
            'key:number of visits': ['How often was {x} here?', 'How many times has patient {x} come to us?'],
            'key-larger-of-two:body weight': ['Who weighs more, {x} or {y}?'],
            'key-larger-of-two:number of visits': ['Who comes to us more often, {x} or {y}?'],
            'key-difference-of-two:body weight': ['How many kilos more does {x} weigh than {y}?'],
            'key-is-above:resting pulse': ['Is the resting pulse of {x} over {k}?'],
            'key-sum-of-two:number of visits': ['How many visits do {x} and {y} have together?'],
        },
        held_out={'key:blood type': ['If {x} bled, what should be in the bag we hang up?']},
        like=['weight'],
    ),
    Concept(
        noun='drug clash',
        names='interaction clashes_with drugs_clash interact unsafe_together',
        takes=[('clinic-drug', 'first drug_a one drug'), ('clinic-drug', 'second drug_b other with_drug')],
        gives='bool',
        descriptions=[
            'whether two medicines must not be taken together',
            'True if a medicine does harm together with another one',
            'tells if there is an interaction between two drugs',
        ],
        asks={
            'look-up': [
                'Do {x} and {y} clash?',
                'is it dangerous to mix {x} and {y}',
                'I already take {x} and now I got {y}. Is there an interaction?',
                'Is {x} bad together with {y}?',
                '{x} + {y}: any interaction?',
                'Check <if|whether> {x} and {y} do harm together.',
                'He swallowed {x} an hour ago. Does that interact with {y}?',
                'Is it a problem to combine {x} with {y}?',
            ],
        },
        held_out={'look-up': ['Does {x} get in the way of {y}?']},
        is_plain=False,
    ),
]
