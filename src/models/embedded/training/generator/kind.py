"""A task kind: one question that can be asked in many ways, and the code that answers it."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from .phrases import expand

#: The values of one task, by slot name. Most names are free, but some letters decide how a question is varied
#: (`question.py`): `c` is a currency and the slot before it a price, `p` a percentage, `l` a list of numbers, `u` a
#: list of words; `y`, `z`, `m` and `d` are numbers that are never written out in words.
Slots = dict[str, object]
SlotMaker = Callable[[Random], Slots]


@dataclass(frozen=True)
class TaskKind:
    """One kind of task.

    A new kind is one record in the file of its family; nothing else has to know it. Templates are written in the
    language of `phrases.py`. Those of `held_out` are never trained on: they measure how well the model understands
    wordings that it has not seen.
    """

    name: str
    #: What the model thinks before it writes the code; one of these is taken.
    thoughts: list[str]
    #: The lines of the code, with slots. It must call `final_answer`.
    code: list[str]
    #: Makes the values of one task.
    slots: SlotMaker
    seen: list[str]
    held_out: list[str]
    #: How often the kind is drawn, next to the others of its family.
    weight: float = 1.0
    #: How often a text of several words gets quotes where the wording drew none (families with quoted texts only).
    quoted_if_long: float = 0.0
    #: The same for any text.
    quoted_again: float = 0.0

    def __post_init__(self) -> None:
        if not self.seen or not self.held_out:
            raise ValueError(f'The kind "{self.name}" needs seen and held-out templates.')
        both = set(self.seen) & set(self.held_out)
        if both:
            raise ValueError(f'The kind "{self.name}" has templates that are both seen and held out: {sorted(both)}.')
        object.__setattr__(self, 'seen', [expand(template) for template in self.seen])
        object.__setattr__(self, 'held_out', [expand(template) for template in self.held_out])
