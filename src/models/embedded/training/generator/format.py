"""The texts that the model reads and writes, byte for byte as `src/prompts/compact.ts` makes them in the product."""

from .tool import Tool

SYSTEM = (
    'You are a code agent. Answer with "Thought:" and one Python block between <code> and </code>. '
    'Use print() to see values. Call final_answer(x) when you know the answer.\n'
    'Tools:\n'
)
FINAL_ANSWER = 'def final_answer(answer)  # Give the answer and stop.'


def system_message(tools: list[Tool]) -> str:
    lines = [f'def {tool.signature}  # {tool.description}' for tool in tools]
    return SYSTEM + '\n'.join([*lines, FINAL_ANSWER])


def task_message(question: str) -> str:
    return 'New task: ' + question


def reply(thought: str, code: str) -> str:
    return f'Thought: {thought}\n<code>\n{code}\n</code>'


def observation(printed: str, error: str | None) -> str:
    """What the model is told after its code has run."""
    if error:
        logs = f'Execution logs:\n{printed}' if printed else ''
        return f'Observation:\nError:\n{logs}{error}\nFix the code and try again.'
    logs = printed.rstrip('\n')
    return f'Observation:\nExecution logs:\n{logs}\nLast output from code snippet:\nNone'
