"""What the families of numbers share: the clauses that state one number or two, and kinds about them."""

from collections.abc import Sequence

from .kind import SlotMaker, TaskKind
from .phrases import asked

#: Clauses that state a number, for any question about one.
NUMBER_FACTS = [
    'my number is {a}',
    'the number is {a}',
    'n = {a}',
    'n is {a}',
    '<I|we> have the number {a}',
    'I am thinking of <the number |>{a}',
    '<my|our> <ticket|locker|house|shirt> has the number {a}',
    '<my son|my sister|a friend|Tom> <picked|chose|wrote down> the number {a}',
    'there is <a|this> number, {a}',
]
HELD_OUT_NUMBER_FACTS = ['the number in my book is {a}', 'my door has the number {a}']
#: Clauses that state two numbers.
PAIR_FACTS = [
    '<I|we> have the numbers {a} and {b}',
    'the <two |>numbers are {a} and {b}',
    'a = {a} and b = {b}',
    'a is {a} and b is {b}',
    'x = {a}, y = {b}',
    'the first number is {a} and the second <one |number |>is {b}',
    'there are two numbers, {a} and {b}',
    '<my sister|Tom|Anna> has {a} and <I have|Ben has|my brother has> {b}',
    'I <picked|chose|wrote down> {a} and {b}',
]
HELD_OUT_PAIR_FACTS = ['my two numbers are {a} and {b}', 'one number is {a}, the other one {b}']


def about_number(
    name: str,
    thought: str,
    code: Sequence[str],
    slots: SlotMaker,
    *,
    nouns: Sequence[str] = (),
    sentences: Sequence[str],
    held_out: Sequence[str],
    questions: Sequence[str] = (),
    held_out_questions: Sequence[str] = (),
    of_two: bool = False,
    weight: float = 0.6,
) -> TaskKind:
    """A kind about one number `{a}`, or about two, `{a}` and `{b}`; with questions, facts may state them."""
    facts, held_out_facts = (PAIR_FACTS, HELD_OUT_PAIR_FACTS) if of_two else (NUMBER_FACTS, HELD_OUT_NUMBER_FACTS)
    return TaskKind(
        name=name,
        weight=weight,
        thoughts=[thought],
        code=list(code),
        slots=slots,
        seen=[*asked(*nouns), *sentences],
        facts=facts if questions else [],
        questions=list(questions),
        held_out=list(held_out),
        held_out_facts=held_out_facts if questions else [],
        held_out_questions=list(held_out_questions),
    )
