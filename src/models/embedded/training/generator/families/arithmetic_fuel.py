"""Word problems about fuel and power: how much is used, and what it costs."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import CURRENCIES, person
from .arithmetic_wordings_measures import FUEL_COST, FUEL_USED

DEVICES = 'heater,lamp,oven,computer,fridge,TV,pump,washing machine'.split(',')


def trip(rng: Random) -> Slots:
    """A car that uses `a` liters per 100 km, a way of `d` km, a tank of `t` liters, and the price of a liter."""
    return dict(
        n=person(rng),
        a=rng.choice([rng.randint(4, 14), round(rng.uniform(3.5, 14), 1)]),
        d=rng.choice([rng.randint(20, 2500), rng.randint(2, 30) * 50]),
        t=rng.randint(20, 90),
        p=round(rng.uniform(0.9, 2.4), 2),
        b=rng.randint(2, 6),
        c=rng.choice(CURRENCIES),
    )


def used_tank(rng: Random) -> Slots:
    """The same, with a way that so many liters are about enough for."""
    slots = trip(rng)
    return slots | dict(d=slots['t'] * rng.randint(8, 24) + rng.randint(0, 9))


def power(rng: Random) -> Slots:
    """A device of `w` watts that runs `h` hours a day for `d` days, and the price of a kWh."""
    return dict(
        n=person(rng),
        i=rng.choice(DEVICES),
        w=rng.choice([rng.randint(2, 60) * 50, rng.randint(5, 95), 1000, 2000]),
        h=rng.randint(2, 14),
        d=rng.randint(2, 31),
        p=round(rng.uniform(0.15, 0.6), 2),
        c=rng.choice(CURRENCIES),
    )


KINDS = [
    TaskKind(
        name='fuel-used',
        thoughts=['The use is per 100 km, so I divide the way by 100 and multiply.'],
        code=[
            'liters = {d} / 100 * {a}',
            'final_answer(liters)',
        ],
        slots=trip,
        seen=[
            *FUEL_USED,
            *asked(
                'the fuel for {d} km at {a} <liters|l> per 100 km',
                'the number of liters a car needs for {d} km with {a} <liters|l> per 100 km',
                'the fuel consumption for {d} km at {a} l/100 km',
            ),
            '{d} km at {a} l/100km, how many liters?',
            'How much fuel do I need for {d} km if the car uses {a} liters per 100 km?',
        ],
        facts=[
            'a car uses {a} liters per 100 km and goes {d} km',
            'my car needs {a} l per 100 km and I drive {d} km',
            '{n} drives {d} km and the car burns {a} liters on 100 km',
            'the trip is {d} km at {a} liters per 100 km',
            'a van takes {a} liters for every 100 km and the way is {d} km',
        ],
        questions=[
            'how much fuel is needed',
            'how many liters is that',
            'how many liters does it take',
            'how much fuel is used',
            'how much gas is that in liters',
        ],
        held_out=['For {d} km, how many liters does a car burn that takes {a} on 100 km?'],
        held_out_questions=['how many liters are needed'],
    ),
    TaskKind(
        name='fuel-cost',
        thoughts=['I find the liters for the way and multiply by the price of a liter.'],
        code=[
            'liters = {d} / 100 * {a}',
            'final_answer(liters * {p})',
        ],
        slots=trip,
        seen=[
            *FUEL_COST,
            *asked(
                'the fuel cost for {d} km at {a} <liters|l> per 100 km and {p} {c} a liter',
                'the price of the fuel for {d} km with {a} l/100 km if a liter costs {p} {c}',
            ),
            '{d} km at {a} l/100km, {p} {c} per liter, what does the fuel cost?',
            'What does a trip of {d} km cost with {a} liters per 100 km and fuel at {p} {c} a liter?',
        ],
        facts=[
            'a car uses {a} liters per 100 km, goes {d} km and a liter costs {p} {c}',
            'my car needs {a} l per 100 km, I drive {d} km and fuel is {p} {c} a liter',
            '{n} drives {d} km, the car burns {a} liters on 100 km and one liter is {p} {c}',
            'the trip is {d} km at {a} liters per 100 km and {p} {c} per liter',
            'a van takes {a} liters for every 100 km, the way is {d} km and gas costs {p} {c} a liter',
        ],
        questions=[
            'what does the fuel cost',
            'how much money is the fuel',
            'what is the fuel cost',
            'how much does the trip cost',
            'what is paid for the fuel',
        ],
        held_out=['Fuel is {p} {c} a liter. What do {d} km cost for a car that takes {a} liters on 100 km?'],
        held_out_questions=['how much does the fuel cost'],
    ),
    TaskKind(
        name='fuel-cost-shared',
        weight=0.7,
        thoughts=['I find the liters, multiply by the price and divide by the people.'],
        code=[
            'liters = {d} / 100 * {a}',
            'cost = liters * {p}',
            'final_answer(cost / {b})',
        ],
        slots=trip,
        seen=[
            *asked(
                'the fuel cost per person for {d} km at {a} l per 100 km, {p} {c} a liter and {b} people',
                'the share of each of {b} people in the fuel for {d} km at {a} l/100 km and {p} {c} a liter',
            ),
            '{d} km, {a} l/100km, {p} {c} per liter, {b} people. How much fuel money each?',
        ],
        facts=[
            '{b} friends drive {d} km, the car uses {a} liters per 100 km and a liter costs {p} {c}',
            'my car needs {a} l per 100 km, we are {b} people, drive {d} km and fuel is {p} {c} a liter',
            '{b} people share the fuel for {d} km at {a} liters per 100 km and {p} {c} per liter',
            'a van with {b} people goes {d} km with {a} liters per 100 km at {p} {c} a liter',
        ],
        questions=[
            'how much does each person pay for fuel',
            'what is the fuel cost per person',
            'how much fuel money is it each',
            'what is the share of each in the fuel',
        ],
        held_out=[
            '{d} km, {b} people, {a} liters on 100 km, {p} {c} a liter. What does each pay for fuel?',
        ],
        held_out_questions=['what is the fuel share per person'],
    ),
    TaskKind(
        name='fuel-consumption',
        thoughts=['I divide the liters by the km and multiply by 100.'],
        code=['final_answer({t} / {d} * 100)'],
        slots=used_tank,
        seen=[
            *asked(
                'the consumption per 100 km of a car that uses {t} liters for {d} km',
                'the number of liters per 100 km if {t} <liters|l> last for {d} km',
                'the fuel used per 100 km with {t} l on {d} km',
            ),
            '{t} liters for {d} km, how much per 100 km?',
        ],
        facts=[
            'a car uses {t} liters for {d} km',
            'I drove {d} km with {t} liters',
            '{n} needed {t} liters of fuel for {d} km',
            'after {d} km the car has burnt {t} liters',
            'the trip was {d} km and took {t} l of gas',
        ],
        questions=[
            'how much is that per 100 km',
            'what is the consumption per 100 km',
            'how many liters per 100 km is that',
            'how much does it use on 100 km',
        ],
        held_out=['If {t} liters are burnt on {d} km, how many liters is it on 100 km?'],
        held_out_questions=['what is it per 100 km'],
    ),
    TaskKind(
        name='fuel-range',
        thoughts=['I divide the tank by the use per 100 km and multiply by 100.'],
        code=['final_answer({t} / {a} * 100)'],
        slots=trip,
        seen=[
            *asked(
                'the range of a car with {t} liters in the tank and {a} <liters|l> per 100 km',
                'the number of km I can drive with {t} liters at {a} l/100 km',
                'the distance for a full tank of {t} liters at {a} liters per 100 km',
            ),
            '{t} liters, {a} l/100km, how far?',
            'How far do I get with {t} liters at {a} liters per 100 km?',
        ],
        facts=[
            'a car uses {a} liters per 100 km and has {t} liters in the tank',
            'my car needs {a} l per 100 km and the tank holds {t} liters',
            '{n} has {t} liters of fuel and burns {a} liters on 100 km',
            'the tank is full with {t} liters and the use is {a} liters per 100 km',
        ],
        questions=[
            'how far can it go',
            'how many km is that enough for',
            'what is the range',
            'how far does it get',
            'how many km can be driven',
        ],
        held_out=['On 100 km a van burns {a} liters. How far does it go with {t} liters?'],
        held_out_questions=['how many km does that last'],
    ),
    TaskKind(
        name='cost-of-liters',
        thoughts=['I multiply the liters by the price of a liter.'],
        code=['final_answer({t} * {p})'],
        slots=trip,
        seen=[
            *asked(
                'the cost of {t} liters at {p} {c} <a|per> liter',
                'the price of a tank of {t} liters if a liter is {p} {c}',
                'the price of {t} l of fuel at {p} {c} per liter',
            ),
            '{t} liters at {p} {c}, how much?',
            'How much do I pay for {t} liters at {p} {c} a liter?',
        ],
        facts=[
            'a liter costs {p} {c} and I fill in {t} liters',
            'gas is {p} {c} a liter and {n} needs {t} liters',
            '{n} buys {t} liters of fuel at {p} {c} per liter',
            'the tank takes {t} liters and one liter is {p} {c}',
            'milk for the camp is {p} {c} a liter and they need {t} liters',
        ],
        questions=[
            'what does it cost',
            'how much is that',
            'how much must be paid',
            'what is the total',
            'how much money is it',
        ],
        held_out=['At {p} {c} for a liter, what is to pay for {t} liters?'],
        held_out_questions=['how much does it cost'],
    ),
    TaskKind(
        name='energy-used',
        weight=0.6,
        thoughts=['I multiply watts, hours and days and divide by 1000 for kWh.'],
        code=['final_answer({w} * {h} * {d} / 1000)'],
        slots=power,
        seen=[
            *asked(
                'the number of kWh a {i} of {w} watts uses in {d} days at {h} hours a day',
                'the energy in kWh of {w} W for {h} hours a day over {d} days',
            ),
            '{w} watts, {h} hours a day, {d} days, how many kWh?',
        ],
        facts=[
            'a {i} of {w} watts runs {h} hours a day for {d} days',
            'my {i} has {w} watts and is on {h} hours a day for {d} days',
            '{n} uses a {w} watt {i} for {h} hours on each of {d} days',
            'the {i} takes {w} W and runs {d} days, {h} hours per day',
        ],
        questions=[
            'how many kWh is that',
            'how many kWh are used',
            'what is the use in kWh',
            'how much energy is that in kWh',
        ],
        held_out=['For {d} days, {h} hours each, a {i} of {w} watts is on. How many kWh does it use?'],
        held_out_questions=['how many kWh does it take'],
    ),
    TaskKind(
        name='energy-cost',
        weight=0.6,
        thoughts=['I find the kWh and multiply by the price of a kWh.'],
        code=[
            'kwh = {w} * {h} * {d} / 1000',
            'final_answer(kwh * {p})',
        ],
        slots=power,
        seen=[
            *asked(
                'the cost of a {i} of {w} watts for {d} days at {h} hours a day and {p} {c} per kWh',
                'the power cost of {w} W for {h} hours a day over {d} days at {p} {c} a kWh',
            ),
            '{w} watts, {h} hours a day, {d} days, {p} {c} per kWh, what does it cost?',
        ],
        facts=[
            'a {i} of {w} watts runs {h} hours a day for {d} days and a kWh costs {p} {c}',
            'my {i} has {w} watts and is on {h} hours a day for {d} days at {p} {c} per kWh',
            '{n} uses a {w} watt {i} for {h} hours on each of {d} days and pays {p} {c} per kWh',
            'power is {p} {c} a kWh and a {i} of {w} W runs {d} days, {h} hours per day',
        ],
        questions=[
            'what does that cost',
            'how much money is it',
            'what is the cost of the power',
            'how much must be paid for it',
        ],
        held_out=['At {p} {c} a kWh, what do {d} days of {h} hours each cost for a {i} of {w} watts?'],
        held_out_questions=['how much does the power cost'],
    ),
]
