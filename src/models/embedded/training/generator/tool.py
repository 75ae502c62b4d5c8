"""Tools that a task may call: their signatures, as `src/prompts/signature.ts` writes them, and how Python runs them."""

from dataclasses import dataclass, replace
from random import Random

from .bound_concepts import invent_any
from .concept import Concept
from .concepts import CONCEPTS
from .tool_boxes import BOXES
from .tool_cards import CONCEPTS as CARDS
from .tool_grammar import articles, join_and
from .tool_names import draw_name
from .tool_values import ARGUMENTS, VALUES

#: Share of invented tools among those that need not be about a known concept.
INVENTED_TOOLS = 0.3
#: Shares of tools: with a parameter that need not be given, without a type of the result, with a further sentence.
OPTIONAL_PARAMETERS = 0.07
UNTYPED_RESULTS = 0.04
LONG_DESCRIPTIONS = 0.15
#: Share of parameters with a few values whose type names them.
LITERAL_TYPES = 0.4
#: Share of descriptions whose sentence goes on.
EXTENDED_DESCRIPTIONS = 0.2

#: Parameters that have a default: name, type and default.
OPTIONAL = [
    ('lang', 'str', '"en"'),
    ('unit', 'str', '"metric"'),
    ('limit', 'int', '10'),
    ('timeout', 'float', '30'),
    ('strict', 'bool', 'False'),
    ('fresh', 'bool', 'True'),
    ('region', 'str', 'None'),
    ('mode', 'Literal["fast", "full"]', '"fast"'),
]

#: How a description begins that is no noun phrase.
CLAUSES = ('how', 'what', 'whether', 'which', 'who', 'when', 'where', 'at', 'for', 'from')
SENTENCES = ('converts', 'translates', 'tells', 'True', 'applies', 'all', 'timetable')
NOUN_FRAMES = [
    *['{D}.'] * 6,
    'The {d}.',
    'Returns the {d}.',
    'Return the {d}.',
    'Gives the {d}.',
    'Get the {d}.',
    'Gets the {d}.',
    'Look up the {d}.',
    'Looks up the {d}.',
    'Finds the {d}.',
    'Tells the {d}.',
    'Reads the {d}.',
    '{D}',
]
CLAUSE_FRAMES = ['{D}.', '{D}.', 'Tells {d}.', 'Says {d}.', 'Returns {d}.', 'Look up {d}.']
HELD_OUT_FRAMES = ['Use it to get the {d}.', 'Fetches the {d} for you.', 'This tool knows the {d}.']
EXTENSIONS = [
    ', by {p}',
    ', by {p}',
    ' by {p}',
    ', for a given {p}',
    ' for one {p}',
    ', as a plain value',
    ', from our own database',
    ', as of today',
    ', if it is known',
    ' in our system',
    ' (live data)',
    ' (one {p} at a time)',
]
TAILS = [
    'Raises an error for an unknown {p}.',
    'The {p} must be written as in the list.',
    'Updated every hour.',
    'Data of this year.',
    'For internal use.',
    'Slow, so call it once for each {p}.',
    'Takes one {p}.',
    'Example: {p} as a string.',
    'Call it with the {p} exactly as the user wrote it.',
    'Returns an error if there is no such {p}.',
    'Read only.',
]

#: What a question about the world could be answered with.
WORLDLY = {
    *'temperature rainfall height age distance price population capital author altitude sunrise translation'.split(),
    *['share price', 'weather report', 'country facts', 'rain', 'national currency', 'exchange rate', 'owner'],
    *[
        'forecast temperatures',
        'temperature on a day',
        'distance between',
        'product details',
        'wind speed',
        'home city',
    ],
    *['manager', 'museum hours', 'hotel price', 'trip cost', 'flight price', 'employee record', 'user profile'],
}
#: What tools that come in boxes know could answer such questions as well.
BOXED = {concept.noun for concept in (*(one for box in BOXES for one in box.CONCEPTS), *CARDS)}


@dataclass(frozen=True)
class Parameter:
    name: str
    #: In Python's notation.
    type: str
    #: Which argument of the concept it takes: 'x', 'y' or 'z'.
    slot: str = ''
    #: Python's literal; empty where the argument has to be given.
    default: str = ''

    def __str__(self) -> str:
        return f'{self.name}: {self.type} = {self.default}' if self.default else f'{self.name}: {self.type}'


@dataclass(frozen=True)
class Tool:
    name: str
    parameters: list[Parameter]
    #: The type of the result in Python's notation, or nothing.
    returns: str
    description: str
    concept: Concept
    #: What it raises where it knows no answer.
    error: str = 'ValueError'

    @property
    def signature(self) -> str:
        returns = f' -> {self.returns}' if self.returns else ''
        return f'{self.name}({", ".join(map(str, self.parameters))}){returns}'

    @property
    def required(self) -> list[Parameter]:
        return [parameter for parameter in self.parameters if not parameter.default]

    @property
    def topic(self) -> str:
        """What its first argument is called; what it tells of, if it takes none."""
        return self.required[0].name if self.required else self.concept.noun

    @property
    def is_worldly(self) -> bool:
        return self.concept.noun in WORLDLY or self.concept.noun in BOXED


#: What a tool returns: arguments by the parameters' names, and the result.
Rows = list[tuple[dict[str, object], object]]


def write_function(tool: Tool, rows: Rows) -> str:
    """The tool as Python code that looks its results up and fails for everything else."""
    head = ', '.join(one.name + (f'={one.default}' if one.default else '') for one in tool.parameters)
    given = ', '.join(f'{one.name!r}: {one.name}' for one in tool.required)
    first = tool.required[0].name if tool.required else "'now'"
    problem = first if tool.error == 'KeyError' else f'f"unknown {tool.topic}: {{{first}!r}}"'
    # What the product raises where a tool of the page throws; plain Python has no such exception.
    error = "type('ToolError', (Exception,), {})" if tool.error == 'ToolError' else tool.error
    return (
        f'def {tool.name}({head}):\n'
        f'    for _known, _result in {rows!r}:\n'
        f'        if _known == {{{given}}}:\n'
        f'            return _result\n'
        f'    raise {error}({problem})\n'
    )


def draw_tool(rng: Random, concept: Concept | None = None, is_held_out: bool = False, name: str | None = None) -> Tool:
    """A tool for a concept; without one, an invented tool or one for any concept."""
    if concept is None and rng.random() < INVENTED_TOOLS:
        concept = invent_any(rng)
    if concept is None:
        concept = rng.choice([one for one in CONCEPTS if not one.is_held_out])
    if concept.gives == 'dict':
        kept = rng.sample(concept.keys, rng.randint(2, len(concept.keys)))
        concept = replace(concept, keys=[one for one in concept.keys if one in kept])
    if concept.gives == 'dicts':
        concept = replace(concept, keys=[(rng.choice(key.split()), *others) for key, *others in concept.keys])
    parameters = draw_parameters(rng, concept)
    return Tool(
        name=name or draw_name(rng, concept.names.split(), is_held_out),
        parameters=parameters,
        returns='' if rng.random() < UNTYPED_RESULTS else rng.choice(VALUES[concept.gives].types),
        description=describe(rng, concept, parameters, is_held_out),
        concept=concept,
        error=rng.choice(['ToolError', 'ToolError', 'ValueError', 'KeyError']),
    )


def draw_parameters(rng: Random, concept: Concept) -> list[Parameter]:
    while True:
        parameters = [
            Parameter(rng.choice(names.split()), draw_type(rng, kind), slot)
            for (kind, names), slot in zip(concept.takes, 'xyz', strict=False)
        ]
        if len({one.name for one in parameters}) == len(parameters):
            break
    if len({kind for kind, _ in concept.takes}) == len(parameters) and rng.random() < 0.5:
        rng.shuffle(parameters)
    if rng.random() < OPTIONAL_PARAMETERS:
        name, kind, default = rng.choice(OPTIONAL)
        if name not in {one.name for one in parameters}:
            parameters.append(Parameter(name, kind, default=default))
    return parameters


def draw_type(rng: Random, kind: str) -> str:
    argument = ARGUMENTS[kind]
    return argument.literal if argument.choices and rng.random() < LITERAL_TYPES else argument.type


def describe(rng: Random, concept: Concept, parameters: list[Parameter], is_held_out: bool = False) -> str:
    """One of the many descriptions that a tool for the concept may have."""
    text = rng.choice(concept.descriptions)
    first = text.split()[0]
    if first in CLAUSES:
        frame = rng.choice(CLAUSE_FRAMES)
    elif first in SENTENCES:
        frame = '{D}.'
    else:
        frame = rng.choice(HELD_OUT_FRAMES if is_held_out and rng.random() < 0.4 else NOUN_FRAMES)
    if frame.endswith('.') and rng.random() < EXTENDED_DESCRIPTIONS:
        frame = frame[:-1] + rng.choice(EXTENSIONS) + '.'
    frame += ' ' + rng.choice(TAILS) if frame.endswith('.') and rng.random() < LONG_DESCRIPTIONS else ''
    named = {one.slot: one.name.replace('_', ' ') for one in parameters}
    if 'x' not in named:
        frame = rng.choice(['{D}.', '{D}.', '{D}', frame]) if '{p}' not in frame else '{D}.'
    keys = [rng.choice([key, noun]) for key, noun, _ in concept.keys]
    frame = frame.replace('{D}', text[:1].upper() + text[1:]).replace('{d}', text).replace('{p}', named.get('x', ''))
    frame = frame.replace('{q}', named.get('y', ''))
    return articles(frame.replace('{keys}', join_and(keys)))
