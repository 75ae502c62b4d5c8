"""All concepts in one place."""

from . import (
    tool_concepts_dicts,
    tool_concepts_goods,
    tool_concepts_journeys,
    tool_concepts_lists,
    tool_concepts_pairs,
    tool_concepts_people,
    tool_concepts_places,
    tool_concepts_records,
    tool_concepts_truths,
)
from .concept import Concept

CONCEPTS: list[Concept] = [
    *tool_concepts_dicts.CONCEPTS,
    *tool_concepts_goods.CONCEPTS,
    *tool_concepts_journeys.CONCEPTS,
    *tool_concepts_lists.CONCEPTS,
    *tool_concepts_pairs.CONCEPTS,
    *tool_concepts_people.CONCEPTS,
    *tool_concepts_places.CONCEPTS,
    *tool_concepts_records.CONCEPTS,
    *tool_concepts_truths.CONCEPTS,
]
