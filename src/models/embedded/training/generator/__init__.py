"""Makes the dialogues that the model learns from: tasks in many wordings, their code, and what the code printed."""

from .dialogue import Dialogue, Message, make_dialogue
from .conversation import draw_conversation
from .draw import draw_opening, draw_task
from .task import Task

__all__ = ['Dialogue', 'Message', 'Task', 'draw_conversation', 'draw_opening', 'draw_task', 'make_dialogue']
