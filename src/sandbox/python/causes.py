"""What an exception holds besides itself: what it came from, and what it is a group of."""

from .places import frames_of

CAUSES = 3
MEMBERS = 10
MEMBER_CHARACTERS = 500


def describe_causes(error, to_message):
    """Lines about the exceptions in a group, and about those that led to this one."""
    return [*describe_members(error, to_message), *describe_chain(error, to_message)]


def describe_members(group, to_message, indent=""):
    if not isinstance(group, BaseExceptionGroup):
        return []
    lines = []
    for member in group.exceptions[:MEMBERS]:
        lines.append(f"{indent}- {in_short(member, to_message)}")
        lines += describe_members(member, to_message, f"{indent}  ")
    if len(group.exceptions) > MEMBERS:
        lines.append(f"{indent}- and {len(group.exceptions) - MEMBERS} more")
    return lines


def describe_chain(error, to_message):
    lines = []
    seen = {id(error)}
    while len(lines) < CAUSES:
        if error.__cause__ is not None:
            word, error = "Caused by", error.__cause__
        # What the standard library handled by itself says nothing about the code.
        elif error.__context__ is not None and not error.__suppress_context__ and frames_of(error.__context__):
            word, error = "While handling", error.__context__
        else:
            break
        if id(error) in seen:
            break
        seen.add(id(error))
        lines.append(f"{word} {in_short(error, to_message)}")
    return lines


def in_short(error, to_message):
    message = to_message(error)[:MEMBER_CHARACTERS]
    frames = frames_of(error)
    place = f" (line {frames[-1][1]}: {frames[-1][2]})" if frames else ""
    return f"{type(error).__name__}{f': {message}' if message else ''}{place}"
