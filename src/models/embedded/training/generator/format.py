"""The texts that the model reads and writes, byte for byte as `src/prompts/compact.ts` makes them in the product."""

from collections.abc import Sequence

from .tool import Tool

SYSTEM = (
    'You are a code agent. Answer with "Thought:" and one Python block between <code> and </code>. '
    'Use print() to see values. Call final_answer(x) when you know the answer.\n'
    'Tools:\n'
)
TASK_OPENING = 'New task: '
FINAL_ANSWER = ('final_answer(answer)', 'Give the answer and stop.')


def system_message(tools: list[Tool]) -> str:
    return list_tools([(tool.signature, tool.description) for tool in tools])


def list_tools(tools: Sequence[tuple[str, str]]) -> str:
    """The system message with these tools: each a signature and a description.

    The description comes first: a model that reads the name knows already what it is for.
    """
    return SYSTEM + '\n'.join(f'# {description}\ndef {signature}' for signature, description in [*tools, FINAL_ANSWER])


def task_message(question: str) -> str:
    return TASK_OPENING + question


def reply(thought: str, code: str) -> str:
    return f'Thought: {thought}\n<code>\n{code}\n</code>'


def observation(printed: str, error: str | None) -> str:
    """What the model is told after its code has run."""
    if error:
        logs = f'Execution logs:\n{printed}' if printed else ''
        return f'Observation:\nError:\n{logs}{error}\nFix the code and try again.'
    logs = printed.rstrip('\n')
    return f'Observation:\nExecution logs:\n{logs}\nLast output from code snippet:\nNone'
