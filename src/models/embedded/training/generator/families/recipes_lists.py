"""Word problems about recipes with several ingredients: one of them is asked for, or all."""

from random import Random

from ..kind import Slots, TaskKind
from .recipes import ask_for, ingredient, recipe

ITEMS = (
    'flour sugar butter milk eggs rice pasta onions carrots tomatoes cheese cream oil salt lentils chicken beans '
    'potatoes apples oats honey water yeast cocoa nuts'
).split()


def distinct_ingredients(rng: Random, count: int) -> list[tuple[str, int | float]]:
    """Ingredients with their amounts; none of them twice."""
    chosen: dict[str, tuple[str, int | float]] = {}
    while len(chosen) < count:
        name, amount = ingredient(rng)
        chosen.setdefault(name.split(' of ')[-1], (name, amount))
    return list(chosen.values())


def joined(rng: Random, texts: list[str]) -> str:
    """A list of ingredients as people write it."""
    share = rng.random()
    if share < 0.35:
        return ', '.join(texts)
    if share < 0.8:
        return ', '.join(texts[:-1]) + ' and ' + texts[-1]
    return rng.choice([' + ', '; ', ' and ']).join(texts)


def one_asked(rng: Random) -> Slots:
    """A list of ingredients `L`, of which the amount `a` is asked for with the words `h`."""
    chosen = distinct_ingredients(rng, rng.choice([2, 2, 3, 3, 4]))
    texts = [ask_for(rng, *one) for one in chosen]
    asked_for = rng.randrange(len(chosen))
    name, amount = chosen[asked_for]
    return (
        recipe(rng)
        | texts[asked_for]
        | dict(a=amount, i=name, j=name.split(' of ')[-1], L=joined(rng, [str(one['g']) for one in texts]))
    )


def noted(rng: Random) -> Slots:
    """Ingredients as a text `L` and as a dict `r` in the same order, to be scaled from `b` to `d` or times `f`."""
    chosen = distinct_ingredients(rng, rng.choice([2, 3, 3, 4]))
    texts = [str(ask_for(rng, *one)['g']) for one in chosen]
    return recipe(rng) | dict(L=joined(rng, texts), r={name.split(' of ')[-1]: amount for name, amount in chosen})


def in_a_dict(rng: Random) -> Slots:
    """A recipe as a dict `r`."""
    names = rng.sample(ITEMS, rng.randint(2, 5))
    amounts = [rng.choice([rng.randint(1, 12), rng.randint(2, 90) * 10, rng.randint(2, 20) * 25]) for _ in names]
    quote = rng.choice(["'", "'", '"'])
    pairs = ', '.join(f'{quote}{name}{quote}: {amount}' for name, amount in zip(names, amounts, strict=True))
    return recipe(rng) | dict(r='{' + pairs + '}')


def in_a_list(rng: Random) -> Slots:
    """The amounts of a recipe as a list `l`."""
    count = rng.randint(2, 6)
    return recipe(rng) | dict(
        l=[rng.choice([rng.randint(1, 12), rng.randint(2, 90) * 10, rng.randint(2, 20) * 25]) for _ in range(count)]
    )


TO_SCALE = '<Scale|Convert|Change|Adjust|Adapt|Rescale|Recalculate>'
PORTIONS = '<servings|people|portions|persons|guests>'

KINDS = [
    TaskKind(
        name='scale-one-ingredient',
        weight=1.5,
        thoughts=['I take the amount of {j}, find it per person and multiply.'],
        code=['per_person = {a} / {b}', 'final_answer(per_person * {d})'],
        slots=one_asked,
        seen=[
            'It has {L} and would serve {b}, but at my table there are {d}. {H} then?',
            'serves {b}: {L}. for {d} of us, {h}?',
            '{H}? The recipe: {b} servings, {L}. I cook {d} servings.',
            '{b} portions, {L}. I want {d} portions, {h} is that',
            '{t}, {b} <servings|people>: {L}. {d} at my table. {H} <goes in|do I need>?',
            'my card lists {L} and says it serves {b}. tonight it is {d}, so {h}',
            '{L} make {t} for {b}. {n} has {d} guests. {H} does {n} need?',
            'only one thing: {h} for {d}, when {b} take {L}',
            '<recipe|my recipe|{t} recipe|the recipe> for {b}: {L}. {h} for {d}?',
            f'{{L}} <serves|feeds|is for> {{b}}. {{H}} for {{d}} {PORTIONS}?',
            f'{{H}} do I need for {{d}} {PORTIONS} if the recipe for {{b}} is {{L}}?',
            '{t} for {b} is {L}. We are {d}. {H} <do we need|is needed for that|then>?',
            'Recipe (serves {b}): {L}. I cook for {d}. {h}?',
            'My {t} takes {L} and is enough for {b}. {H} for {d}?',
            f'{{n}} puts {{L}} into a {{t}} for {{b}} {PORTIONS}. {{H}} <would it be|should {{n}} use> for {{d}}?',
            'ingredients for {b}: {L}. need only the {j}, for {d}',
            '{L} for {b}, scale the {j} to {d}',
            f'The cookbook lists {{L}} for {{b}} {PORTIONS}. {{H}} <do I take|do I buy|must I get> for {{d}}?',
            'Cooking for {d} <tonight|tomorrow|this weekend>, recipe for {b} has {L}. Just tell me {h}.',
            f'If {{L}} is the recipe for {{b}} {PORTIONS}, {{h}} for {{d}}?',
        ],
        facts=[
            'a recipe for {b} <needs|uses|takes|has|calls for> {L}',
            'the <packet|blog|website|cookbook> <says|lists> {L} for {b} <people|servings|portions>',
            'my {t} <serves|feeds> {b} and takes {L}',
            'we <usually|normally> put {L} into our {t} for {b}',
            '{n} has a {t} recipe for {b} with {L}',
        ],
        questions=[
            '{h} do I need for {d}',
            f'{{h}} for {{d}} {PORTIONS}',
            '{h} do I buy <if we are|when we are> {d}',
            f'{{h}} <do|would> {{d}} {PORTIONS} need',
        ],
        held_out=['{b} eat {t} from {L}. With {d} at the table, {h}?'],
        held_out_questions=['{h} must go in when it has to be enough for {d}'],
    ),
    TaskKind(
        name='scale-all-ingredients',
        weight=1.2,
        thoughts=['I divide every amount by the people and multiply by the others.'],
        code=[
            'recipe = {r}',
            'final_answer({name: amount / {b} * {d} for name, amount in recipe.items()})',
        ],
        slots=noted,
        seen=[
            f'{TO_SCALE} <this|my|the whole> recipe from {{b}} to {{d}} {PORTIONS}: {{L}}',
            f'{{L}} for {{b}} {PORTIONS}. <What is all of it|How much of everything|How much of each> for {{d}}?',
            '<Recipe|My recipe|{t} recipe> for {b}: {L}. <Give me all amounts|All amounts please|everything> for {d}.',
            f'{{t}} for {{b}} takes {{L}}. How much of each ingredient <do I need|is it> for {{d}} {PORTIONS}?',
            f'serves {{b}}: {{L}}. {TO_SCALE} all of it to {{d}}.',
            '{L} makes {b} <servings|portions>, all ingredients for {d}?',
            f'I have a recipe for {{b}}: {{L}}. <Write|List|Give me> the ingredients for {{d}} {PORTIONS}.',
            f'{{n}} cooks for {{d}} {PORTIONS} and the recipe ({{L}}) is for {{b}}. What are the new amounts?',
            f'What are all the amounts for {{d}} {PORTIONS} when {{L}} serves {{b}}?',
            'shopping list for {d}: {t} recipe is for {b} with {L}',
            f'All ingredients for {{d}} instead of {{b}} {PORTIONS} please: {{L}}',
            'We are {d}, not {b}. How much of each: {L}?',
        ],
        held_out=['Give the full list for {d} when {L} are meant for {b}.'],
    ),
    TaskKind(
        name='all-ingredients-times',
        weight=0.8,
        thoughts=['I multiply every amount by the factor.'],
        code=['recipe = {r}', 'final_answer({name: amount * {f} for name, amount in recipe.items()})'],
        slots=noted,
        seen=[
            '{w} <this|the|my> recipe: {L}',
            'I want to {w} <this|the|my> {t}: {L}. <What are the amounts|How much of each|How much of everything>?',
            '{L} - {w} everything',
            'We {w} the recipe with {L}. How much of each ingredient?',
            'Please {w} all ingredients: {L}.',
            '{w} all of it: {L}',
            '{n} wants to {w} a {t} of {L}. <What are the new amounts|Give all amounts>?',
            'If I {w} {L}, how much is it of each?',
            'The {t} takes {L}. <Now {w} it|{w} that>. All amounts?',
            'My recipe is {L} and I {w} it. List all the amounts.',
            'can you {w} this for me: {L}',
            'Ingredients: {L}. {w} them all please.',
        ],
        held_out=['Every ingredient when I {w} it, please: {L}.'],
    ),
    TaskKind(
        name='scale-recipe-dict',
        thoughts=['I divide every amount by the people and multiply by the others.'],
        code=[
            'recipe = {r}',
            'final_answer({name: amount / {b} * {d} for name, amount in recipe.items()})',
        ],
        slots=in_a_dict,
        seen=[
            f'{TO_SCALE} the recipe {{r}} from {{b}} to {{d}} {PORTIONS}.',
            f'{{r}} is for {{b}} {PORTIONS}. {TO_SCALE} it to {{d}}.',
            f'recipe = {{r}}, it serves {{b}}. What are the amounts for {{d}} {PORTIONS}?',
            '{r} for {b}, <I need it|same|now> for {d}',
            f'<My|This> recipe for {{b}}: {{r}}. How much of each for {{d}} {PORTIONS}?',
            f'What does {{r}} become if I cook for {{d}} instead of {{b}} {PORTIONS}?',
            f'I have these ingredients for {{b}} {PORTIONS}: {{r}}. Give me all amounts for {{d}}.',
            f'Ingredients for {{b}}: {{r}}. {TO_SCALE} all of them to {{d}} {PORTIONS}.',
            'scale {r} {b} -> {d}',
            f'If {{r}} serves {{b}}, how much of each do I need for {{d}} {PORTIONS}?',
            f'{{n}} has the recipe {{r}} for {{b}} and cooks for {{d}} {PORTIONS}. What are the new amounts?',
            'The dict {r} holds a recipe for {b}. Return it scaled to {d}.',
        ],
        held_out=['With {r} meant for {b}, list every amount for {d}.'],
    ),
    TaskKind(
        name='scale-recipe-amounts',
        thoughts=['I divide every amount by the people and multiply by the others.'],
        code=['amounts = {l}', 'final_answer([a / {b} * {d} for a in amounts])'],
        slots=in_a_list,
        seen=[
            f'{TO_SCALE} the amounts {{l}} from {{b}} to {{d}} {PORTIONS}.',
            f'The amounts for {{b}} {PORTIONS} are {{l}}. What are they for {{d}}?',
            f'recipe amounts {{l}} for {{b}}, <give me them|scale them|now> for {{d}} {PORTIONS}',
            f'My recipe for {{b}} has the amounts {{l}}. {TO_SCALE} them all to {{d}}.',
            f'What do the amounts {{l}} become for {{d}} instead of {{b}} {PORTIONS}?',
            f'{TO_SCALE} this list of ingredient amounts for {{d}} instead of {{b}} {PORTIONS}: {{l}}',
            f'A {{t}} for {{b}} takes the amounts {{l}}. List the amounts for {{d}} {PORTIONS}.',
            'grams for {b} servings: {l}. All of them for {d} servings?',
            f'Ingredient amounts {{l}} are for {{b}} {PORTIONS}. Give all of them for {{d}}.',
            '{n} noted the amounts {l} for {b} and now cooks for {d}. What are all the new amounts?',
            f'If the amounts {{l}} serve {{b}}, what are all amounts for {{d}} {PORTIONS}?',
            'scale {l} from serves {b} to serves {d}',
        ],
        held_out=['For {d} rather than {b} at the table, what happens to the amounts {l}?'],
    ),
]
