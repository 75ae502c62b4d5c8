"""What a tool may know, and all wordings that ask for it."""

from dataclasses import dataclass, field

#: Arguments that are said to own something: "Anna's age".
OWNERS = ('person', 'user', 'team', 'company')


@dataclass(frozen=True)
class Concept:
    """Something that a tool may know about a person, a place or a thing.

    In wordings `{x}`, `{y}` and `{z}` are the arguments in the order of `takes`; in descriptions `{p}`, `{q}` and `{r}`
    are the parameters.
    """

    #: The plainest noun for it: `price` in "the price of a lamp" and "its price".
    noun: str
    #: Nouns that a tool's name is made of, with blanks between.
    names: str
    #: For each parameter a key of `tool_values.ARGUMENTS` and names for it, with blanks between; may be empty.
    takes: list[tuple[str, str]]
    #: A key of `tool_values.VALUES`.
    gives: str
    #: What the tool says of itself, in small letters and without a full stop; a noun phrase without `the`, or a clause
    #: that begins with `how`, `what` or `whether`.
    descriptions: list[str]
    #: Noun phrases for the value, beside `the {noun} of {x}`.
    phrases: list[str] = field(default_factory=list)
    #: Whole questions, by the name of the form that answers them.
    asks: dict[str, list[str]] = field(default_factory=dict)
    held_out: dict[str, list[str]] = field(default_factory=dict)
    #: Between the noun and the argument.
    preposition: str = 'of'
    #: The noun for several of them, where it is not regular.
    nouns: str = ''
    #: One element of a list.
    item: str = ''
    #: What somebody has more or less of: `points`.
    has: str = ''
    #: A greater value makes it `heavier`, the greatest `heaviest`, a smaller `lighter`, the smallest `lightest`.
    adjectives: tuple[str, str, str, str] | None = None
    #: The unit of the value, if it can be converted.
    unit: str = ''
    #: What a dict holds: key, noun, and kind of value.
    keys: list[tuple[str, str, str]] = field(default_factory=list)
    #: Other concepts' nouns that could be meant by the same question.
    like: list[str] = field(default_factory=list)
    #: Whether `the {noun} of {x}` is a phrase that asks for it.
    is_plain: bool = True
    #: Never trained on.
    is_held_out: bool = False

    def __post_init__(self) -> None:
        for form, asks in self.held_out.items():
            both = set(asks) & set(self.asks.get(form, []))
            if both:
                raise ValueError(f'The concept "{self.noun}" has wordings that are both seen and held out: {both}.')

    @property
    def topics(self) -> set[str]:
        """Two concepts with a topic in common are never offered together."""
        return {self.noun, *self.like, *(noun for _, noun, _ in self.keys)}

    @property
    def plural(self) -> str:
        return self.nouns or to_plural(self.noun)

    @property
    def kind(self) -> str:
        """What the first argument is; empty for a tool that takes none."""
        return self.takes[0][0] if self.takes else ''

    @property
    def all_phrases(self) -> list[str]:
        plain = [f'the {self.noun} {self.preposition} {{x}}'] if self.is_plain else []
        if self.is_plain and self.kind in OWNERS:
            plain.append(f"{{x}}'s {self.noun}")
        return [*plain, *self.phrases]


def to_plural(noun: str) -> str:
    if noun.endswith('y') and noun[-2] not in 'aeiou':
        return noun[:-1] + 'ies'
    return noun + ('es' if noun.endswith(('s', 'x', 'sh', 'ch')) else 's')
