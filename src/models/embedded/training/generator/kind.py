"""A task kind: one question that can be asked in many ways, and the code that answers it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from .frames import frame_fact, frame_noun
from .phrases import NOUN_MARK, expand

#: The values of one task, by slot name. Most names are free, but some letters decide how a question is varied
#: (`question.py`): `c` is a currency and the slot before it a price, `p` a percentage, `l` a list of numbers, `u` a
#: list of words; `y`, `z`, `m` and `d` are numbers that are never written out in words.
Slots = dict[str, object]
SlotMaker = Callable[[Random], Slots]

#: Share of questions composed of a fact and a question, where a kind has both.
COMPOSED_SHARE = 0.5
#: Share of questions in words of `typed/`, where a kind has such.
TYPED_SHARE = 0.45
#: Share of held-out questions whose frame is held out as well.
HELD_OUT_FRAME_SHARE = 0.5


@dataclass(frozen=True)
class TaskKind:
    """One kind of task.

    A new kind is one record in the file of its family; nothing else has to know it. Templates are written in the
    language of `phrases.py`. What is held out is never trained on: it measures how well the model understands
    wordings that it has not seen.
    """

    name: str
    #: What the model thinks before it writes the code; one of these is taken.
    thoughts: list[str]
    #: The lines of the code, with slots. It must call `final_answer`.
    code: list[str]
    #: Makes the values of one task.
    slots: SlotMaker
    #: Whole questions, or noun phrases made by `asked`.
    seen: list[str]
    held_out: list[str]
    #: Clauses that state the values, in small letters and without a full stop: `{n} people share a bill of {a} {c}`.
    facts: list[str] = field(default_factory=list)
    #: Clauses that ask about any of the facts, likewise without a question mark: `how much does each pay`.
    questions: list[str] = field(default_factory=list)
    held_out_facts: list[str] = field(default_factory=list)
    held_out_questions: list[str] = field(default_factory=list)
    #: Whole questions as different people type them, from `typed/`.
    typed: list[str] = field(default_factory=list)
    #: How often the kind is drawn, next to the others of its family.
    weight: float = 1.0
    #: How often a text of several words gets quotes where the wording drew none (families with quoted texts only).
    quoted_if_long: float = 0.0
    #: The same for any text.
    quoted_again: float = 0.0

    def __post_init__(self) -> None:
        for seen, held_out in (
            (self.seen, self.held_out),
            (self.typed, self.held_out),
            (self.facts, self.held_out_facts),
            (self.questions, self.held_out_questions),
        ):
            both = set(seen) & set(held_out)
            if both:
                raise ValueError(f'The kind "{self.name}" has clauses that are both seen and held out: {sorted(both)}.')
        if not self.seen and not self.facts or not self.held_out and not self.held_out_facts:
            raise ValueError(f'The kind "{self.name}" needs seen and held-out templates.')
        if bool(self.facts) != bool(self.questions):
            raise ValueError(f'The kind "{self.name}" needs facts and questions, or neither.')
        for name in ('seen', 'held_out', 'facts', 'questions', 'held_out_facts', 'held_out_questions'):
            object.__setattr__(self, name, [expand(template) for template in getattr(self, name)])

    @property
    def templates(self) -> list[str]:
        """Every clause as a whole question, in its plainest frame; for trying them all."""
        whole = [one.removeprefix(NOUN_MARK) for one in (*self.seen, *self.typed, *self.held_out)]
        facts = (*self.facts, *self.held_out_facts)
        questions = (*self.questions, *self.held_out_questions)
        whole += [f'{fact}. {questions[index % len(questions)]}?' for index, fact in enumerate(facts)]
        return whole + [f'{facts[index % len(facts)]}. {question}?' for index, question in enumerate(questions)]

    def compose(self, rng: Random, is_held_out: bool) -> str:
        """A template of a whole question; held out: with a clause that is never trained on."""
        if self.typed and not is_held_out and rng.random() < TYPED_SHARE:
            return rng.choice(self.typed)
        frame_is_held_out = is_held_out and rng.random() < HELD_OUT_FRAME_SHARE
        whole = self.held_out if is_held_out else self.seen
        facts = (self.held_out_facts + self.held_out_questions) if is_held_out else self.facts
        if facts and (not whole or rng.random() < COMPOSED_SHARE):
            clause = rng.choice(facts)
            fact = clause if clause not in self.held_out_questions else rng.choice(self.facts)
            question = clause if clause in self.held_out_questions else rng.choice(self.questions)
            return frame_fact(rng, fact, question, frame_is_held_out)
        template = rng.choice(whole)
        if template.startswith(NOUN_MARK):
            return frame_noun(rng, template.removeprefix(NOUN_MARK), frame_is_held_out)
        return template
