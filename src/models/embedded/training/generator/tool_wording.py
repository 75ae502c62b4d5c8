"""The question of a task with tools: which wordings fit a form and a concept, and one of them."""

from random import Random

from .concept import Concept
from .frames import frame_noun
from .phrases import NOUN_MARK, choose
from .rewording import reword
from .tool_form import ToolForm
from .tool_grammar import slots_of

#: Share of questions that are a concept's own, where it has some.
OWN_SHARE = 0.58
#: Share of held-out noun phrases that stand in a held-out frame.
HELD_OUT_FRAMES = 0.3

#: Slots that a concept has only if it has such words.
PLAIN_SLOTS = {'noun', 'noun2', 'P', 'AB'}
ADJECTIVE_SLOTS = {'more', 'most', 'less', 'least'}
ARGUMENT_SLOTS = {'x', 'y', 'z', 'xs', 'X'}
PHRASE_SLOTS = {'A', 'B', 'N', 'F', 'L'}
#: The word that asks for one of several.
WHO = {'person': ['Who'], 'user': ['Who', 'Which user'], 'city': ['Which city', 'Which'], 'country': ['Which country']}


def draw_wording(rng: Random, form: ToolForm, concept: Concept, is_held_out: bool) -> str | None:
    """A whole question with slots, its choices decided; None if the form cannot be asked of the concept."""
    generic, own = list_wordings(form, concept, is_held_out)
    if not generic and not own:
        return None
    is_own = own and (not generic or rng.random() < OWN_SHARE)
    while True:
        template = rng.choice(own if is_own else generic)
        if template.startswith(NOUN_MARK):
            is_frame_held_out = is_held_out and rng.random() < HELD_OUT_FRAMES
            template = frame_noun(rng, template.removeprefix(NOUN_MARK), is_frame_held_out)
        template = choose(rng, template)
        if not is_held_out:
            template = reword(rng, template, f'{form.answer} {concept.noun} {" ".join(concept.descriptions)}', False)
        if is_held_out or not form.is_held_out(template):
            return template


def list_wordings(form: ToolForm, concept: Concept, is_held_out: bool) -> tuple[list[str], list[str]]:
    """Templates that the form brings along, and those of the concept."""
    missing = list_missing(concept)
    own = concept.asks.get(form.name, [])
    generic = form.seen
    if is_held_out and not concept.is_held_out:
        own, generic = concept.held_out.get(form.name, []), form.held_out
    elif is_held_out:
        own = own + concept.held_out.get(form.name, [])
    return [template for template in generic if not slots_of(template) & missing], own


def list_missing(concept: Concept) -> set[str]:
    """Slots for which the concept has no words."""
    missing = set()
    if not concept.is_plain:
        missing |= PLAIN_SLOTS
    if not concept.adjectives:
        missing |= ADJECTIVE_SLOTS
    if not concept.takes:
        missing |= ARGUMENT_SLOTS
    if not concept.has:
        missing.add('has')
    if concept.gives == 'bool':
        missing |= PHRASE_SLOTS | PLAIN_SLOTS
    return missing


def name_slots(rng: Random, concept: Concept) -> dict[str, str]:
    """Slots that depend on the concept alone."""
    slots = {'noun': concept.noun, 'has': concept.has, 'item': concept.item}
    if concept.adjectives:
        slots |= dict(zip(('more', 'most', 'less', 'least'), concept.adjectives, strict=True))
    return slots | {'who': rng.choice(WHO.get(concept.kind, ['Which', 'Which one', 'Which']))}
