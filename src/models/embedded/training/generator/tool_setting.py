"""What one task with tools is drawn with: the source of chance, and its tools or the names that they get."""

from collections.abc import Sequence
from random import Random

from .concept import Concept
from .tool import Tool, draw_tool
from .tool_names import draw_name, draw_siblings

#: Share of tasks whose tools have names that differ in their endings only.
SIBLING_SHARE = 0.15
MOST_TOOLS = 5


class Setting:
    """offered: tools of an earlier task in the same conversation, of which this one takes its own; others are drawn."""

    def __init__(self, rng: Random, is_held_out: bool, offered: Sequence[Tool] = ()) -> None:
        self.rng = rng
        self.is_held_out = is_held_out
        self.offered = offered
        self._used: set[str] = set()
        self._siblings = draw_siblings(rng, MOST_TOOLS) if rng.random() < SIBLING_SHARE else []

    def draw_tool(self, concept: Concept) -> Tool:
        """A tool for the concept, under a name that no other tool of the task has."""
        for tool in self.offered:
            if tool.concept is concept:
                return tool
        while True:
            nouns = concept.names.split()
            name = self._siblings.pop() if self._siblings else draw_name(self.rng, nouns, self.is_held_out)
            if name not in self._used:
                self._used.add(name)
                return draw_tool(self.rng, concept, self.is_held_out, name)
