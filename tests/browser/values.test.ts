import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openFilePage } from '../helpers/browser.ts';
import type { Limits } from '../../src/core/index.ts';
import type { Ran } from './sandbox.harness.ts';

let page: Page;

const IMPORTS = ['array', 'asyncio', 'dataclasses', 'decimal', 'enum', 'fractions', 'pathlib', 'sys', 'types', 'uuid'];

const SETUP = `
import array, asyncio, collections, dataclasses, datetime as dt, decimal, enum, fractions, math, pathlib, sys, uuid
Pair = collections.namedtuple("Pair", "left right")
@dataclasses.dataclass
class Point:
    x: int
    inner: object = None
class Colour(enum.Enum):
    RED = "red"
    PAIR = (1, 2)
class Level(enum.IntEnum):
    LOW = 1
class Word(enum.StrEnum):
    YES = "yes"
class Bits(enum.Flag):
    A = 1
    B = 2
class Text(str):
    def __str__(self): return "not this"
class Number(int): pass
class Real(float): pass
class Thing:
    def __init__(self): self.x = 1
    def __str__(self): return "a thing"
class Frame:
    columns = ["a", "b"]
    def to_dict(self, orient="dict"):
        return [{"a": 1, "b": 2}] if orient == "records" else {"a": {0: 1}, "b": {0: 2}}
class Array:
    def tolist(self): return [[1, 2], [3, 4]]
class Scalar:
    def tolist(self): return 7
    def item(self): return 7
def count():
    yield 1
def nested(levels, wrap=lambda value: [value]):
    value = 0
    for _ in range(levels): value = wrap(value)
    return value
async def later(): return 1
zone = dt.timezone(dt.timedelta(hours=5, minutes=30))
moment = dt.datetime(2024, 2, 29, 23, 59, 58, 123456)
`;

beforeAll(async () => {
  page = await openFilePage({ harness: 'sandbox' });
  await page.evaluate(
    async ([imports, setup]) => {
      globalThis.sandbox = harness.createSandbox({ imports });
      await harness.run(sandbox, setup);
    },
    [IMPORTS, SETUP] as const,
  );
});

/** Without its tool calls, which may be more than can be brought here. */
function run(code: string, limits: Partial<Limits> = {}): Promise<Omit<Ran, 'toolCalls'>> {
  return page.evaluate(
    async ([text, limits]) => ({ ...(await harness.run(sandbox, text, { limits })), toolCalls: [] }),
    [code, limits] as const,
  );
}

/** The values of expressions as JavaScript has them, written out with their classes. */
function seen(expressions: readonly string[]): Promise<string[]> {
  return page.evaluate(async (expressions) => {
    const show = (value: unknown): string => {
      if (value === null || typeof value !== 'object') {
        if (typeof value === 'bigint') return `${value}n`;
        return Object.is(value, -0) ? '-0' : typeof value === 'string' ? JSON.stringify(value) : String(value);
      }
      if (value instanceof Date) return value.toISOString();
      const name = value.constructor.name;
      if (value instanceof Map)
        return `Map {${[...value].map(([key, item]) => `${show(key)}: ${show(item)}`).join(', ')}}`;
      if (value instanceof Set) return `Set {${[...value].map(show).join(', ')}}`;
      if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
      if (ArrayBuffer.isView(value))
        return `${name} [${[...(value as unknown as Iterable<unknown>)].map(show).join(', ')}]`;
      return `{${Object.entries(value)
        .map(([key, item]) => `${key}: ${show(item)}`)
        .join(', ')}}`;
    };
    const results: string[] = [];
    for (const expression of expressions) {
      const { error, value } = await sandbox.execute(expression);
      results.push(error ? `${error.type}: ${error.message}` : show(value));
    }
    return results;
  }, expressions);
}

describe('a value of Python', () => {
  it('is the nearest plain value in JavaScript', async () => {
    const cases: readonly (readonly [string, string])[] = [
      [
        '[None, True, "é😀", 1, -0.0, 2**60, math.inf, math.nan]',
        '[null, true, "é😀", 1, -0, 1152921504606846976n, Infinity, NaN]',
      ],
      ['b"\\x00\\xff"', 'Uint8Array [0, 255]'],
      ['bytearray(b"a")', 'Uint8Array [97]'],
      ['memoryview(b"abc")[1:]', 'Uint8Array [98, 99]'],
      ['array.array("d", [0.5])', 'Float64Array [0.5]'],
      ['array.array("l", [-1])', 'Int32Array [-1]'],
      ['array.array("B", [1])', 'Uint8Array [1]'],
      ['(1, ("a",))', '[1, ["a"]]'],
      ['Pair(1, 2)', '[1, 2]'],
      ['frozenset([1])', 'Set {1}'],
      ['{(1, 2): {3: None}}', 'Map {[1, 2]: Map {3: null}}'],
      ['[range(3), collections.deque([1]), {"a": 1}.keys(), {"a": 1}.items()]', '[[0, 1, 2], [1], ["a"], [["a", 1]]]'],
      ['collections.OrderedDict(b=1, a=2)', '{b: 1, a: 2}'],
      ['collections.Counter("aab")', '{a: 2, b: 1}'],
      ['collections.defaultdict(list, {"a": [1]})', '{a: [1]}'],
      ['collections.ChainMap({"a": 1})', '{a: 1}'],
      ['Point(1, Point(2))', '{x: 1, inner: {x: 2, inner: null}}'],
      ['dt.date(1970, 1, 2)', '1970-01-02T00:00:00.000Z'],
      ['moment', '2024-02-29T23:59:58.123Z'],
      ['moment.replace(tzinfo=zone)', '2024-02-29T18:29:58.123Z'],
      ['dt.datetime(1969, 12, 31, 23, 59, 59, 999999)', '1969-12-31T23:59:59.999Z'],
      ['[dt.time(1, 2, 3, 4), dt.timedelta(days=1, microseconds=1)]', '["01:02:03.000004", "1 day, 0:00:00.000001"]'],
      ['[decimal.Decimal("1.10"), fractions.Fraction(1, 3), 1+2j]', '["1.10", "1/3", "(1+2j)"]'],
      ['[uuid.UUID(int=1), pathlib.Path("/a/b")]', '["00000000-0000-0000-0000-000000000001", "/a/b"]'],
      ['[Colour.RED, Colour.PAIR, Level.LOW, Word.YES, Bits.A | Bits.B]', '["red", [1, 2], 1, "yes", 3]'],
      [
        '[Text("this"), Number(3), Real(0.5), collections.UserString("u"), collections.UserList([1])]',
        '["this", 3, 0.5, "u", [1]]',
      ],
      ['Frame()', '[{a: 1, b: 2}]'],
      ['[Array(), Scalar()]', '[[[1, 2], [3, 4]], 7]'],
      ['[Thing(), ValueError("x"), int]', '["a thing", "ValueError: x", "<class \'int\'>"]'],
      ['{"$type": "set", "value": [1]}', '{$type: set, value: [1]}'.replace('set', '"set"')],
      ['["a\\ud800", {"\\udfff": 1}]', '["a\\ud800", {\udfff: 1}]'],
    ];
    expect(await seen(cases.map(([code]) => code))).toEqual(cases.map(([, shown]) => shown));
  });

  it('that gives its items one by one is text, and gives them afterwards', async () => {
    const { value, error } = await run(`
made = [count(), map(str, [1]), iter([1]), open.__class__]
echo(made)
texts = echo([count(), iter([1])])
assert texts[0].startswith("<generator object count"), texts
assert texts[1].startswith("<list_iterator object"), texts
coroutine = later()
assert echo(coroutine).startswith("<coroutine object later")
coroutine.close()
[list(made[0]), list(made[1]), list(made[2])]`);
    expect(error).toBeUndefined();
    expect(value).toEqual([[1], ['1'], [1]]);
  });

  it('that went to a tool comes back equal, and of the same type', async () => {
    const { error, prints } = await run(`
same = {
    "scalars": [None, True, "é😀", 2**53 - 1, 2**53, -10**40, 0.5, math.inf, -math.inf],
    "minus zero": [-0.0, -0.0],
    "lone surrogates": ["\\ud800", "a\\udfff\\U0001f600", {"\\ud800": "\\ud800"}],
    "bytes": [b"", b"\\x00\\xff", bytearray(b"ab")],
    "arrays": [array.array(code, [1, 2, 3]) for code in "bhHiIqQfd"],
    "tuples": (1, ("a", (None,)), [(), (2,)]),
    "sets": [{1, "a", (2, (3,))}, frozenset([1, frozenset([2])]), set(), frozenset()],
    "dictionaries": {1: "a", (2, (3,)): {None: 4}, frozenset([1]): b"x", "7": 1},
    "tags": {"$type": "set", "value": [1], "x": {"$type": 1}},
    "proto": {"__proto__": {"x": 1}, "constructor": 2},
    "dates": [dt.date(1, 1, 1), dt.date(9999, 12, 31), dt.date(1970, 1, 1)],
    "naive": [moment, moment.replace(microsecond=0), dt.datetime.min, dt.datetime.max],
    "aware": [moment.replace(tzinfo=dt.timezone.utc), moment.replace(tzinfo=zone), dt.datetime(1969, 1, 1, 1, 1, 1, 1, zone)],
    "long text": "é" * 20_000 + "😀",
    "long surrogates": "x" * 20_000 + "\\ud800",
    "many": [str(n) for n in range(20_000)],
    "long keys": {"k" * 20_000: 1},
    "whole numbers": list(range(1000)),
    "fractions": [n + 0.5 for n in range(1000)],
    "whole and not": [n / 2 for n in range(1000)],
    "big ones": [2**53 + n for n in range(1000)],
    "a tuple of many": tuple(range(1000)),
    "mixed": [n if n % 2 else str(n) for n in range(1000)],
    "deep": nested(199),
    "deep tuples": nested(199, lambda value: (value,)),
    "deep maps": nested(199, lambda value: {1: value}),
    "deep sets": nested(60, lambda value: frozenset([value])),
    "empty": ["", [], {}, ()],
}
def typed(value):
    if isinstance(value, float) and value.is_integer(): return "number"
    if isinstance(value, (int, float)) and not isinstance(value, bool): return "number"
    if isinstance(value, dict): return dict, [(typed(key), typed(item)) for key, item in value.items()]
    if isinstance(value, (list, tuple)): return type(value), [typed(item) for item in value]
    if isinstance(value, (set, frozenset)): return type(value), sorted(map(typed, value), key=str)
    return type(value)
for name, sent in same.items():
    back = echo(sent)
    if back != sent: print(name, "is not equal:", repr(back)[:300])
    elif repr(typed(back)) != repr(typed(sent)) and "keys" not in name and name != "dictionaries": print(name, "has other types")
assert str(echo(moment.replace(tzinfo=zone))) == str(moment.replace(tzinfo=zone))
assert math.copysign(1, echo(-0.0)) == -1 and math.isnan(echo([math.nan])[0])
assert type(echo(Pair(1, 2))) is tuple and echo(Pair(1, 2)) == (1, 2)
assert echo(memoryview(b"a")) == b"a"`);
    expect(error).toBeUndefined();
    expect(prints).toBe('');
  });

  it('that stands in two places arrives in both', async () => {
    const { value } = await run('shared = [1]\nback = echo([shared, shared])\n[back, back[0] is back[1]]');
    expect(value).toEqual([[[1], [1]], false]);
  });

  it('that cannot be sent is a clear error', async () => {
    const { error, prints } = await run(
      `
cycle = []; cycle.append({"in": cycle})
looped = {}; looped["x"] = looped
bomb = [0] * 10
for _ in range(20): bomb = [bomb] * 10
for value in [cycle, looped, nested(201), nested(100_000), 10 ** 5_000, bomb, "x" * 3_000_000]:
    try: echo(value)
    except ValueError as problem: print(problem)
    except BaseException as problem: print(type(problem).__name__, problem)`,
      { outputBytes: 1_000_000 },
    );
    expect(error).toBeUndefined();
    expect(prints.split('\n').map((line) => line.slice(0, 110))).toEqual([
      'echo(): these arguments cannot be sent: the value contains itself.',
      'echo(): these arguments cannot be sent: the value contains itself.',
      'echo(): these arguments cannot be sent: the value is nested deeper than 200 levels.',
      'echo(): these arguments cannot be sent: the value is nested deeper than 200 levels.',
      'echo(): these arguments cannot be sent: the integer has too many digits: send it as text, for example hex(n).',
      expect.stringMatching(/^LimitError echo\(\): the arguments are larger than what the code may still send out/),
      expect.stringMatching(/^LimitError echo\(\): the arguments are larger than what the code may still send out/),
      '',
    ]);
  });

  it('that is the last one and contains itself is its text, and too deep or too large an error', async () => {
    expect(await seen(['a = [1]\na.append(a)\na', 'nested(201)', '"x" * 20_000_001'])).toEqual([
      '"[1, [...]]"',
      'ValueError: Last expression: the value is nested deeper than 200 levels.',
      'LimitError: Last expression: the value is larger than the 20,000,000 bytes that may be sent out.',
    ]);
  });

  it('is sent from deep within recursion, or refused, and Python lives on', async () => {
    const { error, prints } = await run(`
def down(levels):
    return down(levels - 1) if levels else echo(nested(150))
assert down(100) == nested(150)
try: down(940)
except (ValueError, RecursionError) as problem: print("refused")
assert echo([1]) == [1]`);
    expect(error).toBeUndefined();
    expect(prints).toBe('refused\n');
  });

  it('of ten megabytes goes out and comes back whole', async () => {
    const { error } = await run(
      `
for sent in ["é" * 5_000_000, bytes(range(256)) * 40_000, list(range(1_000_000)), [str(n) for n in range(1_000_000)]]:
    back = echo(sent)
    assert back == sent and type(back) is type(sent), type(sent)`,
      { outputBytes: 60_000_000 },
    );
    expect(error).toBeUndefined();
  });
});

describe('a value of JavaScript', () => {
  it('that a tool changed is what it is then', async () => {
    const result = await page.evaluate(async () => {
      const { tool } = harness;
      const change = tool({
        name: 'change',
        description: 'Changes what it gets.',
        input: { type: 'object', properties: { value: {} }, required: ['value'] },
        execute({ value }) {
          const [items, day, held, buffer] = value as [unknown[], Date, Set<unknown>, Uint8Array];
          items.push(3);
          day.setTime(day.getTime() + 1);
          held.add(2);
          buffer[0] = 98;
          return value;
        },
      });
      const code = 'import datetime as dt\nstr(change([(1, 2), dt.date(1970, 1, 1), frozenset([1]), bytearray(b"a")]))';
      return (await sandbox.execute(code, { tools: [change] })).value;
    });
    expect(result).toBe(
      "[[1, 2, 3], datetime.datetime(1970, 1, 1, 0, 0, 0, 1000, tzinfo=datetime.timezone.utc), {1, 2}, bytearray(b'b')]",
    );
  });

  it('is the nearest one in Python', async () => {
    const shown = await page.evaluate(async () => {
      await sandbox.setVariables({
        given: [
          null,
          undefined,
          2n ** 70n,
          -0,
          NaN,
          'a\ud800',
          new Date(1),
          new Map<unknown, unknown>([[[1], new Set([new Set([1])])]]),
          new Float32Array([0.5]),
          new Uint16Array([1]),
          new ArrayBuffer(1),
          new DataView(new ArrayBuffer(2)),
          new Error('no'),
          { a: undefined, b: new URL('https://example.org/') },
          Object.create(null) as unknown,
        ],
      });
      return (await sandbox.execute('ascii(given)')).value;
    });
    expect(shown).toBe(
      "[None, None, 1180591620717411303424, -0.0, nan, 'a\\ud800', " +
        'datetime.datetime(1970, 1, 1, 0, 0, 0, 1000, tzinfo=datetime.timezone.utc), {(1,): {frozenset({1})}}, ' +
        "array('f', [0.5]), array('H', [1]), b'\\x00', b'\\x00\\x00', 'Error: no', {'b': 'https://example.org/'}, {}]",
    );
  });
});
