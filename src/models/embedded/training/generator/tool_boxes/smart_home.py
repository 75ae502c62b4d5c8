"""What a smart home knows about its rooms, lamps, doors, thermostats, meters and devices, and the energy they use."""

from random import Random

from ..concept import Concept
from ..tool_values import ArgumentKind, ValueKind, choice, decimal, letters, many, pick, whole

HOME_ROOMS = [
    *'kitchen hallway bathroom nursery pantry attic cellar garage study conservatory sauna workshop bedroom'.split(),
    *['living room', 'guest room', 'dining room', 'laundry room', 'guest toilet', 'hobby room', 'winter garden'],
    *['upstairs bathroom', 'wine cellar', 'boiler room', 'playroom', 'small bedroom', 'room 2', 'Studio B'],
]
LAMPS = [
    *['desk lamp', 'reading light', 'ceiling lamp', 'porch light', 'floor lamp', 'night light', 'wall lamp'],
    *['mirror light', 'kitchen spot', 'garden lantern', 'aquarium light', 'chandelier', 'bedside lamp', 'stair light'],
    *['LED strip', 'garage light', 'driveway spot', 'sofa lamp', 'hallway spot', 'terrace light', 'cupboard light'],
]
DEVICES = [
    *'dishwasher fridge freezer oven wallbox dryer dehumidifier boiler television router humidifier kettle'.split(),
    *['washing machine', 'heat pump', 'robot vacuum', 'coffee machine', 'pool pump', 'lawn mower', 'air purifier'],
    *['garden pump', 'fish tank heater', 'towel warmer', 'game console', 'bread maker', 'electric blanket', 'NAS 2'],
]
MONTHS = 'January February March April May June July August September October November December'.split()


def draw_lamp(rng: Random) -> str:
    share = rng.random()
    if share < 0.7:
        return rng.choice(LAMPS)
    number = rng.randint(2, 30)
    return rng.choice([f'lamp-{number:02d}', f'Hue {number}', f'{rng.choice(LAMPS)} {rng.randint(2, 5)}'])


def draw_meter(rng: Random) -> str:
    return rng.choice(
        [
            f'{letters(rng, 2)}-{rng.randint(1000, 9999)}',
            f'{rng.randint(10, 99)}-{rng.randint(1000, 9999)}',
            f'{rng.choice(["gas", "heat", "water", "solar", "flat", "cellar"])}_{rng.randint(1, 30)}',
            f'{rng.choice(["main", "upstairs", "garden", "wallbox"])}-{letters(rng, 1)}{rng.randint(1, 9)}',
        ]
    )


def draw_thermostat(rng: Random) -> str:
    number = rng.randint(1, 99)
    return rng.choice([f'TH-{number}', f'valve{number}', f'trv-{letters(rng, 2).lower()}{number}'])


HOME_ROOM = ('home-room', 'room room_name area zone')
LAMP = ('home-lamp', 'lamp light name fixture lamp_id')
DEVICE = ('home-device', 'device appliance name machine')
METER = ('home-meter', 'meter meter_id meter_no id counter')
THERMOSTAT = ('home-thermostat', 'thermostat thermostat_id valve device_id')
ARGUMENTS = {
    'home-room': ArgumentKind('str', pick(HOME_ROOMS)),
    'home-lamp': ArgumentKind('str', draw_lamp),
    'home-device': ArgumentKind('str', pick(DEVICES)),
    'home-meter': ArgumentKind('str', draw_meter),
    'home-thermostat': ArgumentKind('str', draw_thermostat),
    'home-month': ArgumentKind('str', pick(MONTHS)),
    'home-year': ArgumentKind('int', whole(2016, 2031)),
    'home-clock': ArgumentKind('str', lambda rng: f'{rng.randint(0, 23):02d}:{rng.choice([0, 15, 30, 45]):02d}'),
    'home-hours': ArgumentKind('float', lambda rng: rng.choice([rng.randint(1, 24), rng.randint(1, 30) / 2])),
    'home-blind': choice('left', 'right', 'middle'),
}
VALUES = {
    'home-room': ValueKind(['str'], 'text', pick(HOME_ROOMS)),
    'home-thermostat': ValueKind(['str'], 'text', draw_thermostat),
    'home-watts': ValueKind(['int', 'int', 'float'], 'number', whole(1, 2600)),
    'home-degrees': ValueKind(['float', 'int'], 'number', lambda rng: rng.randint(30, 50) / 2),
    'home-kwh': ValueKind(['float'], 'number', decimal(0.2, 90, 1)),
    'home-cents': ValueKind(['float'], 'number', decimal(4, 48, 1)),
    'home-count': ValueKind(['float', 'int'], 'number', whole(1200, 98000)),
    'home-device': ValueKind(['str'], 'text', pick(DEVICES)),
}
CONCEPTS = [
    Concept(
        noun='burning light',
        names='is_lamp_on light_on lamp_on is_lit burning',
        takes=[LAMP],
        gives='bool',
        descriptions=['whether a lamp is switched on', 'True if the {p} is on', 'whether a light burns at the moment'],
        asks={
            'look-up': [
                'Is the {x} on?',
                'did i leave the {x} on',
                'We are already at the airport. Is the {x} still burning?',
                'Check <if|whether> the {x} is switched on.',
                'Does the {x} give light right now?',
                '{x} on?',
                'Please see <if|whether> anyone turned the {x} off or it still burns.',
                'Is the {x} lit?',
            ],
            'count-true': ['How many of {xs} are switched on?', 'Count the ones that burn: {xs}.'],
            'who-true': ['Which of {xs} are on?', 'Which lights burn? I mean {xs}.'],
        },
        held_out={'look-up': ['Is the {x} wasting electricity right now because it was not switched off?']},
        like=['device state'],
    ),
    Concept(
        noun='room of a lamp',
        names='lamp_room where_is_lamp lamp_position light_location lamp_zone',
        takes=[LAMP],
        gives='home-room',
        descriptions=[
            'room in which a lamp is installed',
            'where in the house a {p} hangs or stands',
            'which room a {p} lights',
        ],
        phrases=['the room with the {x}', 'the room where the {x} is'],
        is_plain=False,
        asks={
            'look-up': [
                'In which room is the {x}?',
                'where in the house is the {x}',
                'The app says that {x} is broken, but where is it?',
                'Which room does the {x} light up?',
                '<{x}: where?|{x}, which room?>',
                'I bought a bulb for the {x} and do not know which room to carry it to.',
                'find the room the {x} was installed in',
                'To which zone was the {x} assigned?',
            ],
            'same-text': ['Are the {x} and the {y} in the same room?'],
            'is-text': ['Is the {x} in the {w}?'],
        },
        held_out={'look-up': ['Into which room must I go to reach the {x}?']},
    ),
    Concept(
        noun='target temperature',
        names='target_temp set_point setpoint heating_target wanted_temperature',
        takes=[HOME_ROOM],
        gives='home-degrees',
        descriptions=[
            'temperature to which a room should be heated',
            'what the heating of a {p} is set to, in degrees Celsius',
            'set point of the heating in a {p}',
        ],
        phrases=['the target temperature for {x}'],
        preposition='in the',
        unit='Celsius',
        asks={
            'look-up': [
                'To how many degrees is the {x} going to be heated?',
                'what is the heating in the {x} set to',
                'I am freezing in the {x}. Which temperature did someone choose there?',
                '<set point {x}?|{x} heating set to?>',
                'How warm is the {x} supposed to be?',
                'In the {x}, what does the heating aim for?',
                'My landlord asks what I heat the {x} to.',
                'Show the degrees that were chosen for the {x}.',
            ],
            'larger-of-two': ['Which room is meant to be warmer, the {x} or the {y}?'],
            'difference': ['By how many degrees is the heating set higher in the {x} than in the {y}?'],
            'who-most': ['Which of {xs} is set to the highest temperature?'],
            'is-above': ['Is the heating in the {x} set above {k} degrees?'],
        },
        held_out={'look-up': ['Up to which temperature does the heating run in the {x}?']},
        like=['room temperature', 'temperature', 'sensor reading', 'room data'],
    ),
    Concept(
        noun='thermostat',
        names='thermostat_of room_thermostat find_thermostat valve_in heating_device',
        takes=[HOME_ROOM],
        gives='home-thermostat',
        descriptions=[
            'id of the thermostat in a room',
            'which thermostat controls the heating of a {p}',
            'name of the valve in a {p}',
        ],
        phrases=['the thermostat for {x}'],
        preposition='in the',
        asks={
            'look-up': [
                'Which thermostat is in the {x}?',
                'what is the id of the heating valve in the {x}',
                'The heating in the {x} makes noises and support wants the id of the thermostat.',
                'What controls the radiator in the {x}?',
                '<{x} thermostat?|valve {x}?>',
                'Tell me the name of the thermostat on the wall of the {x}.',
                'Under which id do I find the thermostat for the {x}?',
                'i need the device that regulates the heating of the {x}',
            ],
            'is-text': ['Does {w} control the heating of the {x}?'],
        },
        held_out={'look-up': ['By which device is the heating in the {x} regulated?']},
    ),
    Concept(
        noun='valve opening',
        names='valve_opening valve_percent opened_by heating_flow valve_position',
        takes=[THERMOSTAT],
        gives='percent',
        descriptions=[
            'how far a thermostat has opened its valve, in percent',
            'opening of the heating valve of a {p}',
            'valve position of a {p}, 100 is fully open',
        ],
        asks={
            'look-up': [
                'How far is the valve of {x} open?',
                'is {x} heating at full power, how many percent is it open',
                'How wide has {x} opened the valve?',
                '<{x}, valve position?|valve {x}, how open?>',
                'The radiator stays cold. What opening does {x} report?',
                'In percent, how much hot water does {x} let through?',
                'show me the position of the valve at {x}',
                'Please check how much {x} is opened.',
            ],
            'larger-of-two': [
                'Which valve is further open, {x} or {y}?',
                'Which lets more hot water through, {x} or {y}?',
            ],
            'who-most': ['Which of {xs} is open the furthest?'],
            'count-above': ['How many of {xs} are open more than {k} percent?'],
            'is-above': ['Is the valve of {x} more than {k} percent open?'],
        },
        held_out={'look-up': ['What share of the full flow does {x} allow, in percent?']},
    ),
    Concept(
        noun='meter reading',
        names='meter_reading counter_value read_meter meter_now meter_state',
        takes=[METER],
        gives='home-count',
        descriptions=[
            'current reading of a meter',
            'what a {p} shows at the moment',
            'number on the display of an electricity, gas or water meter',
        ],
        phrases=['the number on meter {x}'],
        asks={
            'look-up': [
                'What does <meter|the meter> {x} show?',
                'reading of {x} please',
                'My supplier wants the number on meter {x}.',
                'how far has {x} counted',
                'I am too lazy to go down to the cellar. What stands on {x}?',
                '<{x} reading?|meter {x}?>',
                'Note the count of meter {x} for me.',
                'The tenant moves out today, so what is the current value at {x}?',
            ],
            'minus': ['At the beginning of the year meter {x} stood at {k}. How much was used since?'],
            'sum-of-two': ['What do meters {x} and {y} show together?'],
            'is-above': ['Has meter {x} passed {k}?'],
        },
        held_out={'look-up': ['Which figure do I write into the form for meter {x}?']},
        like=['sensor value', 'sensor readings'],
    ),
    Concept(
        noun='monthly consumption',
        names='monthly_use consumption used_in_month month_kwh energy_used',
        takes=[METER, ('home-month', 'month month_name in_month'), ('home-year', 'year in_year')],
        gives='home-kwh',
        descriptions=[
            'energy that a meter counted in a month of a year, in kWh',
            'how many kWh went through a {p} in a {q} of a year',
            'consumption of one month by meter, {q} and year',
        ],
        phrases=['the consumption of {x} in {y} {z}', 'the kWh of meter {x} in {y} {z}'],
        asks={
            'look-up': [
                'How many kWh went through meter {x} in {y} {z}?',
                'consumption {x}, {y} {z}',
                'What did {x} count in {y} of {z}?',
                'In {y} {z}, how much energy did meter {x} measure?',
                'The bill for {y} {z} looks wrong. What was used according to {x}?',
                'how much did we use in {y} {z}, meter {x}',
                'Get me the kWh for {y} {z} from {x}.',
                'I compare my bills: {x} in {y} {z}, what was the usage?',
            ],
        },
        held_out={'look-up': ['For {y} {z}, which amount of energy is on record for {x}?']},
        is_plain=False,
        like=['use on a day'],
    ),
    Concept(
        noun='power draw',
        names='power_now watts_now draw current_watts load_of',
        takes=[DEVICE],
        gives='home-watts',
        descriptions=[
            'power that a device draws right now, in watts',
            'how many watts a {p} takes at the moment',
            'current load of an appliance',
        ],
        preposition='of the',
        asks={
            'look-up': [
                'How many watts is the {x} drawing right now?',
                'what does the {x} pull at the moment',
                'The lights flicker. How much power goes into the {x}?',
                '<{x} watts?|watts {x}?>',
                'Is the {x} eating much electricity just now? In watts.',
                'Read the smart plug of the {x}: how many watts?',
                'How strongly does the {x} load the grid at this moment?',
                'tell me the load of the {x}',
            ],
            'sum-of-two': [
                'How many watts do the {x} and the {y} draw together?',
                'The {x} and the {y} run at once. How much power is that?',
            ],
            'total': ['The fuse blew. How many watts do {xs} take in total?', 'What do {xs} draw together?'],
            'is-above': ['Is the {x} pulling more than {k} watts?'],
            'from-number': ['The socket allows {k} watts. What is left beside the {x}?'],
        },
        held_out={
            'look-up': ['How hungry for power is the {x} at the moment, in watts?'],
            'total': ['Which load in watts do {xs} make up altogether?'],
        },
        like=['power'],
    ),
    Concept(
        noun='running cost',
        names='running_cost cost_of_use energy_cost device_cost cost_for_hours',
        takes=[DEVICE, ('home-hours', 'hours duration_h run_hours time_h')],
        gives='money',
        descriptions=[
            'cost of the electricity if a device runs for some hours',
            'what it costs to use a {p} for that many {q}',
            'price in euros of running an appliance, by hours',
        ],
        phrases=['the cost of running the {x} for {y} hours', 'the electricity cost of the {x} for {y} hours'],
        asks={
            'look-up': [
                'What does it cost to run the {x} for {y} hours?',
                '{y} hours of {x}, how much money?',
                'how expensive is the {x} if it is on for {y} hours',
                'My flatmate had the {x} on for {y} hours. What do I charge her for the electricity?',
                'For {y} hours, how much will the {x} add to our bill?',
                'Work out the price of {y} hours with the {x}.',
                'the {x} runs {y} h, cost?',
                'If I leave the {x} on for {y} hours, how much do I pay?',
            ],
            'fixed-sum': ['The {x} and the {t} both run for {y} hours. What does that cost together?'],
            'fixed-difference': [
                'How much more does it cost to run the {x} than the {t} for {y} hours?',
                'How much dearer are {y} hours of the {x} than {o} hours?',
            ],
            'fixed-larger': ['Which costs more in {y} hours, the {x} or the {t}?'],
            'fixed-smaller': ['Which is cheaper to run for {y} hours, the {x} or the {t}?'],
            'times': ['Every day the {x} runs for {y} hours. What does that cost in {k} days?'],
        },
        held_out={'look-up': ['How many euros go through the socket when the {x} works for {y} hours?']},
        is_plain=False,
    ),
    Concept(
        noun='blind position',
        names='blind_position shutter blind_percent shade_level roller_blind',
        takes=[HOME_ROOM, ('home-blind', 'blind which side window')],
        gives='percent',
        descriptions=[
            "how far a blind in a room is down, in percent; {q} is 'left', 'right' or 'middle'",
            "position of the 'left', 'right' or 'middle' blind of a {p}",
            "closing of a shutter, by {p} and {q} ('left', 'middle', 'right')",
        ],
        phrases=['the position of the {y} blind in the {x}'],
        asks={
            'look-up': [
                'How far down is the {y} blind in the {x}?',
                'the {y} shutter of the {x}, how many percent is it closed',
                'In the {x}, how far is the {y} blind closed?',
                'The sun blinds me in the {x}. What is the position of the {y} blind?',
                '{x}, {y} blind?',
                'Where does the {y} blind in the {x} stand, from 0 to 100?',
                'tell me how low the {y} roller blind hangs in the {x}',
            ],
            'fixed-difference': ['How much further down is the {y} blind in the {x} than the one in the {t}?'],
            'fixed-larger': [
                'Is the {y} blind lower in the {x} or in the {t}?',
                '{y=left|right}Which blind in the {x} is further down, left or right?',
            ],
        },
        held_out={'look-up': ['To what percentage does the {y} blind cover its window in the {x}?']},
        is_plain=False,
        is_held_out=True,
    ),
    Concept(
        noun='kilowatt hour price',
        names='kwh_price tariff_at energy_price spot_price price_at_time',
        takes=[('home-clock', 'time at clock_time hour')],
        gives='home-cents',
        descriptions=[
            'price of a kilowatt hour at a time of the day, in cents',
            'how many cents a kWh costs at a {p}',
            'electricity tariff by the {p}',
        ],
        preposition='at',
        asks={
            'look-up': [
                'What does a kWh cost at {x}?',
                'how expensive is electricity at {x}',
                'I want to charge the car at {x}. How many cents per kWh?',
                'tariff at {x}?',
                'At {x}, what is the price for one kilowatt hour?',
                'Look up the cents we pay for power at {x}.',
                'Is {x} a cheap time? Tell me the electricity price.',
                'price of power, {x}',
            ],
            'smaller-of-two': [
                'When is electricity cheaper, at {x} or at {y}?',
                'Should I run the washing at {x} or at {y} to pay less per kWh?',
            ],
            'who-least': [
                'At which of these times is power cheapest: {xs}?',
                'I can charge at {xs}. When is a kWh cheapest?',
            ],
            'quantity': [
                'I need {k} kWh at {x}. What does that cost in cents?',
                'At {x} the car takes {k} kWh. How many cents is that?',
            ],
        },
        held_out={'look-up': ['If I switch something on at {x}, what am I charged per kWh?']},
    ),
    Concept(
        noun='devices of a room',
        nouns='devices of a room',
        item='device',
        names='room_devices devices_in appliances_of plugged_in consumers',
        takes=[HOME_ROOM],
        gives='dicts',
        descriptions=[
            'devices in a room: a list of dicts with {keys}',
            'appliances that are plugged in in a {p}, with {keys}',
            'all consumers of a {p} as dicts: {keys}',
        ],
        keys=[
            ('device name appliance', 'device', 'home-device'),
            ('watts power', 'wattage', 'home-watts'),
            ('age years', 'years of use', 'few'),
        ],
        phrases=['the devices in the {x}', 'the appliances in the {x}'],
        asks={
            'rows-sum:wattage': [
                'How many watts do all devices in the {x} have together?',
                'What is the load of everything in the {x}, in watts?',
            ],
            'rows-most:wattage': [
                'Which device in the {x} takes the most power?',
                'What is the biggest power guzzler in the {x}?',
            ],
            'rows-least:years of use': ['What is the newest thing plugged in in the {x}?'],
            'rows-count': ['How many appliances are there in the {x}?', 'how many gadgets have we got in the {x}'],
            'rows-names': ['What is plugged in in the {x}? List the names.', 'Which devices are in the {x}?'],
            'rows-count-above:wattage': ['How many devices in the {x} have more than {k} watts?'],
        },
        held_out={
            'rows-count': ['Of how many devices must I pull the plug in the {x}?'],
            'rows-names': ['Name everything in the {x} that needs a socket.'],
        },
    ),
]
