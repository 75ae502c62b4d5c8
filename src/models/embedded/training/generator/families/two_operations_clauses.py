"""Two operations in one question: the clauses of each, joined in the many ways that people join them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from ..frames import upper_first
from ..kind import SlotMaker, Slots, TaskKind
from ..phrases import asked, wondered
from .two_operations_wordings import SEEN

#: Draws what an operation needs besides what it acts on, such as how many numbers it takes; it sees what it acts on.
ParameterMaker = Callable[[Random, object], Slots]

#: How often each casual wording counts next to the clauses that are put together.
CASUAL_TIMES = 3

#: Verbs whose last letter is doubled before "ing".
DOUBLED = {'drop', 'put', 'cut', 'get', 'sum', 'strip'}


def no_parameters(rng: Random, subject: object) -> Slots:
    return {}


@dataclass(frozen=True)
class Way:
    """One way to say what is done first; a clause begins with its verb."""

    #: `keep only the even numbers of {o}`, where `{o}` is what it acts on.
    verbs: list[str]
    #: The same where that was named before: `drop the odd ones`.
    short: list[str]
    #: What comes out, as the next clause calls it: `what is left`.
    rest: list[str]


@dataclass(frozen=True)
class First:
    """An operation that comes first."""

    name: str
    ways: list[Way]
    #: What comes out, as nouns: `the even numbers of {l}`.
    results: list[str]
    #: That it is done, as a fact: `the odd numbers of {l} are dropped`.
    passives: list[str]
    #: What the model does, after "I": `keep the even numbers`.
    thought: str
    #: The expression of what comes out.
    code: str
    parameters: ParameterMaker = no_parameters
    #: More nouns for what comes out, never trained on.
    held_out_results: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Second:
    """An operation that comes second and gives the answer."""

    name: str
    #: `add {o}`, where `{o}` is what comes out of the first operation.
    verbs: list[str]
    #: `the sum of {o}`.
    nouns: list[str]
    #: The same where it need not be said of what: `the sum`.
    bare: list[str]
    #: Questions, in small letters and without a question mark: `what is the sum`.
    asks: list[str]
    thought: str
    code: str
    imports: list[str] = field(default_factory=list)
    parameters: ParameterMaker = no_parameters
    #: Whole questions about what comes out, for answers that no noun names: `Is {o} prime?`.
    wholes: list[str] = field(default_factory=list)


def pair_kind(
    first: First,
    second: Second,
    *,
    subject: str,
    mention: str,
    code: list[str],
    slots: SlotMaker,
    is_asked_by_noun: bool = True,
    may_say_before: bool = True,
) -> TaskKind:
    """A kind that does one thing and then another.

    subject: what the first acts on, as it is written; mention: the same, or with a word before it. `is_asked_by_noun`:
    also `the sum of the even numbers of …`, where no kind of its own asks for that. `may_say_before`: what the second
    does could be done to the subject as well.
    """
    seen = [template for way in first.ways for template in clauses_of_way(way, second, subject, mention)]
    if may_say_before:
        seen += [f'Before you {one_of(second.verbs, mention)}, {one_of(way.short)}.' for way in first.ways]
    nouns = [noun.replace('{o}', one_of(first.results)) for noun in second.nouns]
    if is_asked_by_noun:
        seen += asked(*nouns) + [f'{one_of(second.verbs, one_of(first.results), starts=True)}.']
        seen += [whole.replace('{o}', one_of(first.results)) for whole in second.wholes]
    seen += [wondered(noun) for noun in nouns if is_asked_by_noun]
    seen += SEEN.get(f'{first.name}-then-{second.name}', []) * CASUAL_TIMES
    late = [noun.replace('{o}', one_of(first.held_out_results)) for noun in second.nouns if first.held_out_results]
    return TaskKind(
        name=f'{first.name}-then-{second.name}',
        thoughts=[f'First I {first.thought}, then I {second.thought}.'],
        code=code,
        slots=slots,
        seen=seen,
        held_out=[
            *(template for way in first.ways for template in held_out_of_way(way, second, mention)),
            *(asked(*late) if is_asked_by_noun else ()),
        ],
        facts=[
            *(fact for way in first.ways for fact in facts_of_way(way, mention)),
            *(passive.replace('{o}', mention) for passive in first.passives),
        ],
        questions=[
            *second.asks,
            f'can you give me {one_of(second.bare)}',
        ],
        held_out_questions=[f'how do I now get {one_of(second.bare)}'],
    )


def clauses_of_way(way: Way, second: Second, subject: str, mention: str) -> list[str]:
    do, do_it = one_of(way.verbs, mention), one_of(way.short)
    then, bare, ask = one_of(second.verbs, one_of(way.rest)), one_of(second.bare), one_of(second.asks)
    start, start_it = one_of(way.verbs, mention, starts=True), one_of(way.short, starts=True)
    doing = one_of([gerund(verb) for verb in way.verbs], mention)
    return [
        f'{start} and then {then}.',
        f'{start}, then {then}.',
        f'<First|first> {do}, then {then}.',
        f'{start} and {then}.',
        f'{start}< and|, then> <give|tell|show> me {bare}.',
        f'Take {subject}, {do_it} and {then}.',
        f'<Take|Start with> {subject}, {do_it}, then <give me {bare}|{then}>.',
        f'{subject}: {do_it}, then {then}',
        f'Here <is what I have|you are>: {subject}. {start_it} and then {then}.',
        f'I have {subject}. <If I {do_it}, {ask}?|{start_it}, then {then}.>',
        f'After {doing}, {ask}?',
        f'{one_of(second.asks, starts=True)} after {doing}?',
        f'I <need|want> {bare} after you {do}.',
        f'<Can|Could> you {do} and then {then}?',
        f'I want to {do} and then {then}. <What do I get|What comes out|What is the result>?',
        f'What <do I get|comes out> if I {do} and then {then}?',
        f'<Step 1|step 1>: {do}. <Step 2|step 2>: {then}.',
    ]


def facts_of_way(way: Way, mention: str) -> list[str]:
    do = one_of(way.verbs, mention)
    return [f'I {do}', f'we {do}', f'you {do}', f'I have to {do}']


def held_out_of_way(way: Way, second: Second, mention: str) -> list[str]:
    doing = one_of([gerund(verb) for verb in way.verbs], mention)
    do, start = one_of(way.verbs, mention), one_of(way.verbs, mention, starts=True)
    then, bare = one_of(second.verbs, one_of(way.rest)), one_of(second.bare)
    return [
        f'Start by {doing}, next {then}.',
        f'{start}. Afterwards {then}.',
        f'I would like to have {bare} once you are done with {doing}.',
        f'Two things to do: {do}; after that {then}.',
    ]


def one_of(clauses: list[str], subject: str = '', starts: bool = False) -> str:
    """A free choice of clauses, about the subject; with a capital at their start where they begin a sentence."""
    texts = [(upper_first(clause) if starts else clause).replace('{o}', subject) for clause in clauses]
    return texts[0] if len(texts) == 1 else '<' + '|'.join(texts) + '>'


def gerund(clause: str) -> str:
    """`take the first` becomes `taking the first`."""
    verb, space, rest = clause.partition(' ')
    if verb in DOUBLED:
        verb += verb[-1]
    elif verb.endswith('e'):
        verb = verb[:-1]
    return verb + 'ing' + space + rest
