"""What may be asked of tools: a form is one way to go on with what they return."""

import itertools
import re
from dataclasses import dataclass
from functools import cached_property

from .phrases import NOUN_MARK, expand


@dataclass(frozen=True)
class ToolForm:
    """A task in two steps: call the tools and print, then answer.

    In its templates `{A}` and `{B}` are the noun phrases of two values, `{x}` and `{y}` the arguments, `{xs}` several
    arguments, `{P}` the noun phrase for all of their values, `{noun}` the plain noun, `{k}` and `{m}` numbers, `{p}` a
    percentage, `{tool}` the tool's name. What a concept lacks is no slot for it: a template with `{more}` is taken only
    for concepts with adjectives, one with `{has}` only for those that somebody has more or less of.
    """

    name: str
    #: How the tools are called: a key of `tool_scenes.SCENES`.
    scene: str
    #: Whole questions, or noun phrases made by `asked`.
    seen: list[str]
    held_out: list[str]
    #: The second step: its thought, and the expression that is the answer.
    thought: str
    answer: str
    #: What the tool has to return: groups or keys of `tool_values.VALUES`, with blanks between.
    gives: str = 'number'
    #: How `{k}` is drawn: a key of `tool_numbers.NUMBERS`.
    number: str = 'addend'
    weight: float = 1.0
    #: A line of code that has to stand before the answer.
    setup: str = ''

    def __post_init__(self) -> None:
        both = set(self.seen) & set(self.held_out)
        if both:
            raise ValueError(f'The form "{self.name}" has wordings that are both seen and held out: {sorted(both)}.')
        for name in ('seen', 'held_out'):
            object.__setattr__(self, name, [expand(template) for template in getattr(self, name)])

    @cached_property
    def held_out_wordings(self) -> set[str]:
        return {bare(one) for template in self.held_out for one in list_choices(template)}

    def is_held_out(self, wording: str) -> bool:
        """Whether a wording, with its choices decided, is one of those held out."""
        return bare(wording) in self.held_out_wordings


def bare(wording: str) -> str:
    return wording.removeprefix(NOUN_MARK).rstrip('.?! ').lower()


def list_choices(template: str) -> list[str]:
    """Every wording that a template with choices can become; choices are not nested here."""
    parts = re.split(r'<([^<>]*\|[^<>]*)>', template)
    options = [part.split('|') if index % 2 else [part] for index, part in enumerate(parts)]
    return [''.join(choice) for choice in itertools.product(*options)]
