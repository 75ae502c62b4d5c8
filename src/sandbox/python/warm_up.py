"""Varied work that makes the browser compile the interpreter's hot paths well before an action needs them."""

from ast import Expression, PyCF_ONLY_AST
from functools import reduce
from gc import collect
from time import perf_counter

from .values import decode, encode

VALUE_BYTES = 100_000


class Shape:
    """Something with methods, properties and a subclass."""

    def __init__(self, width, height):
        self.width = width
        self.height = height

    @property
    def area(self):
        return self.width * self.height

    def scaled(self, factor):
        return type(self)(self.width * factor, self.height * factor)

    def __lt__(self, other):
        return self.area < other.area


class Square(Shape):
    def scaled(self, factor):
        return super().scaled(factor)


def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def recursion():
    return fibonacci(15)


def classes():
    shapes = [(Square if n % 3 else Shape)(n % 17 + 1, n % 5 + 1).scaled(2) for n in range(300)]
    return sum(shape.area for shape in sorted(shapes))


def comprehensions():
    squares = {n: n * n for n in range(400)}
    odd = {value for value in squares.values() if value % 2}
    return sum(a * b for a, b in zip(sorted(odd), squares, strict=False))


def strings():
    words = [f"word-{n % 29}:{n:04d}" for n in range(200)] + ["word-%d:%s" % (n % 31, n) for n in range(200)]
    joined = " ".join(word.upper().replace("-", "_") for word in words)
    return {part.split(":")[0].strip().title(): len(part) for part in joined.split()}


def sorting():
    numbers = [(n * 7_919) % 1_009 for n in range(600)]
    pairs = sorted((str(number), number / 3) for number in numbers)
    return sorted(numbers, key=lambda number: (number % 13, -number))[:10], pairs[:10], sorted(numbers, reverse=True)


def loops():
    total, n = 0.0, 0
    while n < 2_000:
        total += n / 3 if n & 1 else -(n // 7)
        n += 1
    return total


def generators():
    def chunks(items, size):
        for start in range(0, len(items), size):
            yield items[start : start + size]

    return reduce(lambda total, chunk: total + sum(chunk), chunks(list(range(900)), 7), 0)


def exceptions():
    failures = 0
    for n in range(200):
        try:
            failures += 1 // (n % 4)
        except ZeroDivisionError:
            failures -= 1
    return failures


def matrices():
    rows = [[(row * column) % 11 for column in range(12)] for row in range(12)]
    return [[sum(a * b for a, b in zip(row, column, strict=True)) for column in zip(*rows, strict=True)] for row in rows]


SOURCE = """
import math
def measure(depth=6, *rest, unit="m", **more):
    def inner(n): return n if n < 2 else inner(n - 1) + inner(n - 2)
    class Pair:
        size = 2
        def __init__(self, left, right): self.left, self.right = left, right
        def __repr__(self): return f"Pair({self.left!r}, {self.right})"
    try:
        found = {"depth": inner(depth), **more}
        found["missing"]
    except KeyError as problem:
        found["why"] = str(problem)
    finally:
        pair = Pair(*(rest or (math.pi, unit)))
    return repr(pair), [key for key in found if key], (lambda value: value * 2)(depth)
results = [measure(n, unit="s", n=n) for n in range(3)]
{"results": results, "more": [1.5, None, True, b"bytes", {1, 2}, (math.inf, 2**70)]}
"""


def actions():
    """What any action does, whatever is in it: new code is compiled, run and thrown away, and its value encoded."""
    tree = compile(SOURCE, "<warm-up>", "exec", PyCF_ONLY_AST)
    last = tree.body.pop()
    namespace = {"__name__": "__main__"}
    exec(compile(tree, "<warm-up>", "exec"), namespace)
    value = eval(compile(Expression(last.value), "<warm-up>", "eval"), namespace)
    collect(0)
    return decode(*encode(value, VALUE_BYTES))


WORK = (recursion, classes, comprehensions, strings, sorting, loops, generators, exceptions, matrices, actions)
turn = 0
worked = 0.0


def warm_up(seconds):
    """Works for about so long, going on where it left off.

    Returns the milliseconds of the fastest round of all the work that was finished meanwhile, or None.
    """
    global turn, worked
    rounds = []
    now = perf_counter()
    end = now + seconds
    while now < end:
        WORK[turn]()
        before, now = now, perf_counter()
        worked += now - before
        turn = (turn + 1) % len(WORK)
        if turn == 0:
            rounds.append(worked * 1_000)
            worked = 0.0
    return min(rounds, default=None)
