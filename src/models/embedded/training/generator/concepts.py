"""What the tools of the tasks know: one record for each, and all wordings that ask for it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Concept:
    """Something that a tool may know about a person, a place or a thing."""

    #: Nouns that a tool's name is made of.
    nouns: list[str]
    #: A key of `tool.ARGUMENTS`.
    argument: str
    #: Names of the parameter.
    parameters: list[str]
    #: A key of `tool.VALUES`.
    value: str
    #: The tool's description; `{p}` is the parameter.
    description: str
    #: Noun phrases for the value; `{x}` is the argument.
    nouns_of_value: list[str]
    #: Whole questions that ask for the value in another way.
    seen: list[str]
    held_out: list[str]


CONCEPTS = [
    Concept(
        nouns=['price', 'unit_price', 'item_price', 'cost'],
        argument='thing',
        parameters=['item', 'product', 'name', 'article'],
        value='money',
        description='Price of one {p} in euros.',
        nouns_of_value=['the price of a {x}', 'the cost of one {x}'],
        seen=['How much does <a|the|one> {x} cost?', 'What does a {x} cost?', 'How expensive is the {x}?'],
        held_out=['What do I pay for a {x}?'],
    ),
    Concept(
        nouns=['temperature', 'temp', 'city_temperature', 'weather'],
        argument='city',
        parameters=['city', 'place', 'town', 'location'],
        value='temperature',
        description='Current temperature in a {p}.',
        nouns_of_value=['the temperature in {x}', 'the current temperature of {x}'],
        seen=[
            'How warm is it in {x}?',
            'How cold is it in {x}?',
            'What is the weather in {x}?',
            'How hot is it in {x} now?',
        ],
        held_out=['What temperature does {x} have?'],
    ),
    Concept(
        nouns=['population', 'inhabitants', 'city_population', 'people'],
        argument='city',
        parameters=['city', 'place', 'town'],
        value='large',
        description='Number of people living in a {p}.',
        nouns_of_value=['the population of {x}', 'the number of people in {x}'],
        seen=['How many people live in {x}?', 'How many inhabitants does {x} have?'],
        held_out=['How big is the population of {x}?'],
    ),
    Concept(
        nouns=['stock', 'stock_count', 'inventory', 'amount'],
        argument='thing',
        parameters=['item', 'product', 'sku', 'name'],
        value='integer',
        description='How many pieces of an {p} are in stock.',
        nouns_of_value=['the stock of the {x}', 'the number of {x} pieces in stock'],
        seen=['How many {x} are in stock?', 'How many pieces of {x} do we have?'],
        held_out=['How many {x} are left in stock?'],
    ),
    Concept(
        nouns=['salary', 'wage', 'monthly_pay', 'income'],
        argument='person',
        parameters=['person', 'employee', 'worker', 'name'],
        value='large',
        description='Monthly salary of a {p}.',
        nouns_of_value=['the salary of {x}', 'the monthly salary of {x}'],
        seen=['How much does {x} earn?', 'What does {x} earn per month?'],
        held_out=['How much money does {x} make a month?'],
    ),
    Concept(
        nouns=['age', 'person_age', 'years'],
        argument='person',
        parameters=['person', 'name', 'who'],
        value='small',
        description='Age of a {p} in years.',
        nouns_of_value=['the age of {x}', "{x}'s age"],
        seen=['How old is {x}?', "What is {x}'s age?"],
        held_out=['How many years old is {x}?'],
    ),
    Concept(
        nouns=['score', 'points', 'player_score', 'result'],
        argument='person',
        parameters=['player', 'name', 'user', 'person'],
        value='integer',
        description='Points of a {p}.',
        nouns_of_value=['the score of {x}', 'the points of {x}'],
        seen=['How many points does {x} have?', 'What did {x} score?'],
        held_out=['How many points did {x} get?'],
    ),
    Concept(
        nouns=['weight', 'mass', 'item_weight'],
        argument='thing',
        parameters=['item', 'object', 'thing', 'product'],
        value='measure',
        description='Weight of an {p} in kg.',
        nouns_of_value=['the weight of the {x}', 'the weight of a {x}'],
        seen=['How heavy is the {x}?', 'How much does the {x} weigh?'],
        held_out=['How many kg does the {x} weigh?'],
    ),
    Concept(
        nouns=['height', 'tallness', 'size'],
        argument='person',
        parameters=['person', 'name', 'who'],
        value='integer',
        description='Height of a {p} in cm.',
        nouns_of_value=['the height of {x}', "{x}'s height"],
        seen=['How tall is {x}?', 'What height does {x} have?'],
        held_out=['How many cm tall is {x}?'],
    ),
    Concept(
        nouns=['rainfall', 'rain', 'rain_amount'],
        argument='city',
        parameters=['city', 'place', 'region'],
        value='measure',
        description='Rain in a {p} in mm.',
        nouns_of_value=['the rainfall in {x}', 'the amount of rain in {x}'],
        seen=['How much rain fell in {x}?', 'How much did it rain in {x}?'],
        held_out=['How many mm of rain did {x} get?'],
    ),
    Concept(
        nouns=['balance', 'account_balance', 'saldo'],
        argument='person',
        parameters=['owner', 'account', 'person', 'customer'],
        value='money',
        description='Account balance of an {p}.',
        nouns_of_value=['the balance of {x}', 'the account balance of {x}'],
        seen=['How much money does {x} have?', "What is {x}'s balance?"],
        held_out=["How much is on {x}'s account?"],
    ),
    Concept(
        nouns=['distance', 'way_length', 'km_to'],
        argument='city',
        parameters=['city', 'target', 'place'],
        value='integer',
        description='Distance to a {p} in km.',
        nouns_of_value=['the distance to {x}', 'the way to {x} in km'],
        seen=['How far is {x}?', 'How far is it to {x}?'],
        held_out=['How many km is it to {x}?'],
    ),
    Concept(
        nouns=['battery', 'battery_level', 'charge'],
        argument='thing',
        parameters=['device', 'gadget', 'id'],
        value='small',
        description='Battery level of a {p} in percent.',
        nouns_of_value=['the battery level of the {x}', 'the charge of the {x}'],
        seen=['How full is the battery of the {x}?'],
        held_out=['How much charge does the {x} have?'],
    ),
    Concept(
        nouns=['rating', 'stars', 'review_score'],
        argument='thing',
        parameters=['product', 'item', 'name'],
        value='measure',
        description='Rating of a {p}.',
        nouns_of_value=['the rating of the {x}', 'the review score of the {x}'],
        seen=['How is the {x} rated?', 'How many stars does the {x} have?'],
        held_out=['Which rating does the {x} have?'],
    ),
    Concept(
        nouns=['visitors', 'visitor_count', 'guests'],
        argument='city',
        parameters=['city', 'place', 'town'],
        value='large',
        description='Visitors of a {p} per year.',
        nouns_of_value=['the number of visitors of {x}', 'the visitors per year in {x}'],
        seen=['How many visitors does {x} have?', 'How many people visit {x} per year?'],
        held_out=['How many guests does {x} get per year?'],
    ),
]
