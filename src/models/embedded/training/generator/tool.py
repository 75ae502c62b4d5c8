"""Tools that a task may call: their names, their signatures, and how people ask for what they return."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from .concepts import CONCEPTS, Concept
from .words import city, invented_word, person, thing

#: Share of tools whose name cannot be guessed from what they do, so that it has to be copied from the prompt.
ODD_NAMES = 0.5
#: Share of invented tools among those that need not be about a concept.
INVENTED_TOOLS = 0.25

VERBS = 'get fetch lookup find read query load check'.split()

#: What a tool is asked about.
ARGUMENTS: dict[str, Callable[[Random], str]] = {'thing': thing, 'city': city, 'person': person}

#: What a tool returns: the Python type and a maker of values.
VALUES: dict[str, tuple[str, Callable[[Random], int | float]]] = {
    'money': ('float', lambda rng: round(rng.uniform(1, 200), 2)),
    'temperature': ('int', lambda rng: rng.randint(-10, 40)),
    'large': ('int', lambda rng: rng.randint(1000, 999999)),
    'integer': ('int', lambda rng: rng.randint(1, 500)),
    'small': ('int', lambda rng: rng.randint(1, 99)),
    'measure': ('float', lambda rng: round(rng.uniform(0.1, 80), 1)),
}


@dataclass(frozen=True)
class Tool:
    name: str
    parameter: str
    #: A key of ARGUMENTS.
    argument: str
    #: A key of VALUES.
    value: str
    description: str
    nouns_of_value: list[str]
    seen: list[str] = field(default_factory=list)
    held_out: list[str] = field(default_factory=list)

    @property
    def signature(self) -> str:
        return f'{self.name}({self.parameter}: str) -> {VALUES[self.value][0]}'


def draw_value(rng: Random, tool: Tool) -> int | float:
    return VALUES[tool.value][1](rng)


def invent_tool(rng: Random) -> Tool:
    """A made-up tool: only the prompt says what it is."""
    noun, attribute = invented_word(rng), invented_word(rng)
    parameter = rng.choice('x key name item id value arg query'.split())
    argument = rng.choice(list(ARGUMENTS))
    name = rng.choice([noun, noun + '_' + invented_word(rng), rng.choice(VERBS) + '_' + attribute])
    return Tool(
        name=name,
        parameter=parameter,
        argument=argument,
        value=rng.choice(list(VALUES)),
        description=f'The {attribute} value of a {parameter}.',
        nouns_of_value=[f'the {attribute} value of {{x}}', f'the {attribute} of {{x}}'],
    )


def make_tool(rng: Random, concept: Concept) -> Tool:
    """A tool for a concept, under one of many names."""
    noun, parameter = rng.choice(concept.nouns), rng.choice(concept.parameters)
    name = rng.choice(
        [
            rng.choice(VERBS) + '_' + noun,
            rng.choice(VERBS) + '_' + noun,
            noun,
            noun + '_of',
            noun + '_tool',
            rng.choice(VERBS) + '_' + noun + '_for',
        ]
    )
    if rng.random() < ODD_NAMES:
        name = rng.choice(
            [
                invented_word(rng),
                rng.choice(VERBS) + '_' + invented_word(rng),
                noun + '_' + invented_word(rng),
                invented_word(rng) + '_' + noun,
                invented_word(rng) + '_' + invented_word(rng),
                f'{name}_{rng.randint(1, 99)}',
                name + rng.choice('ABCXYZ'),
            ]
        )
    return Tool(
        name=name,
        parameter=parameter,
        argument=concept.argument,
        value=concept.value,
        description=concept.description.replace('{p}', parameter),
        nouns_of_value=concept.nouns_of_value,
        seen=concept.seen,
        held_out=concept.held_out,
    )


def draw_tool(rng: Random, concept: Concept | None = None) -> Tool:
    """A tool for a concept; without one, an invented tool or one for any concept."""
    is_invented = rng.random() < INVENTED_TOOLS
    if concept is None and is_invented:
        return invent_tool(rng)
    return make_tool(rng, concept or rng.choice(CONCEPTS))
