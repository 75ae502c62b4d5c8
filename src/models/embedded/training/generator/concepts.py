"""All concepts in one place."""

from dataclasses import replace

from . import (
    tool_concepts_cards,
    tool_concepts_choices,
    tool_concepts_dates,
    tool_concepts_descriptions,
    tool_concepts_dicts,
    tool_concepts_goods,
    tool_concepts_groups,
    tool_concepts_home,
    tool_concepts_journeys,
    tool_concepts_leisure,
    tool_concepts_lists,
    tool_concepts_outside,
    tool_concepts_pairs,
    tool_concepts_people,
    tool_concepts_places,
    tool_concepts_places_pairs,
    tool_concepts_records,
    tool_concepts_truths,
    tool_concepts_wordings,
    tool_concepts_wordings_people,
    tool_concepts_wordings_records,
    tool_concepts_work,
)
from .concept import Concept
from .tool_boxes import BOXES
from .tool_cards import CONCEPTS as CARDS

WORDINGS = {
    **tool_concepts_wordings.WORDINGS,
    **tool_concepts_wordings_people.WORDINGS,
    **tool_concepts_wordings_records.WORDINGS,
    **tool_concepts_cards.KEY_WORDINGS,
}
WORDINGS['birthday'] = {**WORDINGS['birthday'], **tool_concepts_dates.BIRTHDAY}


def add_wordings(concept: Concept) -> Concept:
    """The concept with the wordings and descriptions that stand apart from it."""
    more = WORDINGS.get(concept.noun, {})
    asks = {form: [*concept.asks.get(form, []), *more.get(form, [])] for form in {**concept.asks, **more}}
    descriptions = [*concept.descriptions, *tool_concepts_descriptions.DESCRIPTIONS.get(concept.noun, [])]
    return replace(concept, asks=asks, descriptions=descriptions)


KNOWN: list[Concept] = [
    *tool_concepts_dicts.CONCEPTS,
    *tool_concepts_goods.CONCEPTS,
    *tool_concepts_journeys.CONCEPTS,
    *tool_concepts_lists.CONCEPTS,
    *tool_concepts_pairs.CONCEPTS,
    *tool_concepts_people.CONCEPTS,
    *tool_concepts_places.CONCEPTS,
    *tool_concepts_records.CONCEPTS,
    *tool_concepts_truths.CONCEPTS,
    *tool_concepts_cards.CONCEPTS,
    *tool_concepts_choices.CONCEPTS,
    *tool_concepts_dates.CONCEPTS,
    *tool_concepts_groups.CONCEPTS,
    *tool_concepts_home.CONCEPTS,
    *tool_concepts_leisure.CONCEPTS,
    *tool_concepts_outside.CONCEPTS,
    *tool_concepts_places_pairs.CONCEPTS,
    *tool_concepts_work.CONCEPTS,
    *(concept for box in BOXES for concept in box.CONCEPTS),
    *CARDS,
]
CONCEPTS: list[Concept] = [add_wordings(one) for one in KNOWN]

unknown_nouns = {*WORDINGS, *tool_concepts_descriptions.DESCRIPTIONS} - {one.noun for one in KNOWN}
if unknown_nouns:
    raise ValueError(f'There are wordings for concepts that are not there: {", ".join(sorted(unknown_nouns))}.')
