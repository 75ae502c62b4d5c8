import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DisplayBundle, Execution, Limits } from '../../src/core/index.ts';
import { openFilePage } from '../helpers/browser.ts';

let page: Page;

const TABLE = 'application/vnd.dataresource+json';

beforeAll(async () => {
  page = await openFilePage({ harness: 'sandbox' });
  await page.evaluate(async () => {
    globalThis.sandbox = harness.createSandbox({ imports: ['sys', 'types', 'os', 'matplotlib.*'] });
    await sandbox.prepare();
  });
});

interface Shown extends Execution {
  /** Prints and the texts of what was displayed, in the order in which they came. */
  readonly seen: readonly string[];
}

function run(code: string, limits: Partial<Limits> = {}): Promise<Shown> {
  return page.evaluate(
    async ([code, limits]) => {
      const seen: string[] = [];
      const execution = await sandbox.execute(code, {
        limits,
        onPrint: (text) => void seen.push(text),
        onDisplay: (bundle) => void seen.push(`shown: ${bundle['text/plain']}`),
      });
      return { ...execution, seen };
    },
    [code, limits] as const,
  );
}

async function bundleOf(code: string): Promise<DisplayBundle> {
  const { display, error } = await run(code);
  expect(error).toBeUndefined();
  return display;
}

describe('the last expression', () => {
  it('has every face that it offers, and always its text', async () => {
    const display = await bundleOf(`
class Rich:
    def __str__(self): return "rich"
    def _repr_html_(self): return "<b>r</b>"
    def _repr_svg_(self): return "<svg/>"
    def _repr_png_(self): return b"\\x89PNG"
    def _repr_jpeg_(self): return b"never both"
    def _repr_markdown_(self): return "**r**", {"metadata": True}
    def _repr_latex_(self): return "$r$"
    def _repr_json_(self): return {"r": [1]}
Rich()`);
    expect(display).toEqual({
      'text/plain': 'rich',
      'text/html': '<b>r</b>',
      'image/svg+xml': '<svg/>',
      'image/png': 'iVBORw==',
      'text/markdown': '**r**',
      'text/latex': '$r$',
      'application/json': '{"r": [1]}',
    });
  });

  it.each<[string, string, DisplayBundle]>([
    ['a dictionary', 'return {"text/html": "h", "image/png": b"p"}', { 'text/html': 'h', 'image/png': 'cA==' }],
    ['a dictionary and metadata', 'return {"text/html": "h"}, {"text/html": {}}', { 'text/html': 'h' }],
    ['nothing', 'return None', {}],
    ['a text of its own', 'return {"text/plain": "own", "text/html": "h"}', { 'text/plain': 'own', 'text/html': 'h' }],
    ['JSON', 'return {"application/json": {"a": 1}}', { 'application/json': '{"a": 1}' }],
    ['types that are none', 'return {"TEXT": "a", "a/b/c": "x", "text/html": None}', {}],
  ])('may give %s as its bundle', async (_name, body, faces) => {
    const code = `class Bundle:\n  def __repr__(self): return "b"\n  def _repr_mimebundle_(self, include=None, exclude=None): ${body}`;
    expect(await bundleOf(`${code}\nBundle()`)).toEqual({ 'text/plain': 'b', ...faces });
  });

  it('may give a bundle without being asked for a choice, and more faces beside it', async () => {
    const code = `
class Bundle:
    def __repr__(self): return "b"
    def _repr_mimebundle_(self): return {"text/html": "first"}
    def _repr_html_(self): return "second"
    def _repr_latex_(self): return "$x$"
Bundle()`;
    expect(await bundleOf(code)).toEqual({ 'text/plain': 'b', 'text/html': 'first', 'text/latex': '$x$' });
  });

  it('keeps its other faces when one cannot be made, and says so among the prints', async () => {
    const { error, display, prints } = await run(`
class Broken:
    def __str__(self): return "broken"
    def _repr_html_(self): raise RuntimeError("no HTML today")
    def _repr_svg_(self): return 5
    @property
    def _repr_png_(self): raise KeyError("x")
    def _repr_latex_(self): return "$x$"
Broken()`);
    expect(error).toBeUndefined();
    expect(display).toEqual({ 'text/plain': 'broken', 'text/latex': '$x$' });
    expect(prints).toBe(
      'Warning: Broken._repr_html_() failed: RuntimeError: no HTML today\n' +
        'Warning: Broken._repr_svg_() failed: TypeError: image/svg+xml should be text or bytes, not int\n',
    );
  });

  it('that has every attribute is asked for none, and a class for none of its objects', async () => {
    const code = `class Any:\n  def __getattr__(self, name): return lambda *a, **k: "x"\n  def __str__(self): return "any"\n`;
    expect(await bundleOf(`${code}Any()`)).toEqual({ 'text/plain': 'any' });
    const display = await bundleOf('class Rich:\n  def _repr_html_(self): return "h"\nRich');
    expect(Object.keys(display)).toEqual(['text/plain']);
  });

  it('is an image where it saves itself as one', async () => {
    const display = await bundleOf(`
class Image:
    mode, size = "RGB", (1, 1)
    def __str__(self): return "an image"
    def save(self, file, format): file.write(b"image as " + format.encode())
Image()`);
    expect(display).toEqual({ 'text/plain': 'an image', 'image/png': btoa('image as PNG') });
  });

  it('has its faces also as the final answer', async () => {
    const code =
      'class A:\n  def __str__(self): return "a"\n  def _repr_html_(self): return "<i>a</i>"\nfinal_answer(A())';
    const { display, isFinalAnswer, value } = await run(code);
    expect({ display, isFinalAnswer, value }).toEqual({
      display: { 'text/plain': 'a', 'text/html': '<i>a</i>' },
      isFinalAnswer: true,
      value: 'a',
    });
  });

  it('whose text is no Unicode is shown with marks', async () => {
    const display = await bundleOf(
      'class A:\n  def _repr_html_(self): return "\\ud800"\n  def __str__(self): return "\\ud800"\nA()',
    );
    expect(display).toEqual({ 'text/plain': '\ufffd', 'text/html': '\ufffd' });
  });
});

describe('a table', () => {
  it('is what a list of dictionaries with the same keys has besides its text', async () => {
    const { display, value } = await run('[{"a": 1, "b": "x"}, {"b": None, "a": 2.5}]');
    expect(value).toEqual([
      { a: 1, b: 'x' },
      { a: 2.5, b: null },
    ]);
    expect(Object.keys(display)).toEqual(['text/plain', TABLE]);
    expect(JSON.parse(display[TABLE]!)).toEqual({
      schema: {
        fields: [
          { name: 'a', type: 'number' },
          { name: 'b', type: 'string' },
        ],
      },
      data: [
        { a: 1, b: 'x' },
        { a: 2.5, b: null },
      ],
      total: 2,
    });
  });

  it.each([
    '[]',
    '[{}]',
    '[{"a": 1}, {"b": 1}]',
    '[{"a": 1}, 2]',
    '[{1: 2}]',
    '({"a": 1},)',
    '{"a": {"b": 1}}',
    '[[1], [2]]',
  ])('is not what %s is', async (code) => {
    expect(Object.keys(await bundleOf(code))).toEqual(['text/plain']);
  });

  it('of many rows is cut, and says how many there are', async () => {
    const display = await bundleOf('[{"n": n} for n in range(5_000)]');
    const { data, total } = JSON.parse(display[TABLE]!) as { data: unknown[]; total: number };
    expect([data.length, data.at(-1), total]).toEqual([1_000, { n: 999 }, 5_000]);
  });

  it('holds what a person can read', async () => {
    const display = await bundleOf(`
import datetime as dt
[{"big": 2**70, "nan": float("nan"), "inf": float("inf"), "when": dt.date(2024, 1, 2), "list": [1], "yes": True, "long": "x" * 5_000}]`);
    const { data, schema } = JSON.parse(display[TABLE]!) as {
      data: Record<string, unknown>[];
      schema: { fields: { type: string }[] };
    };
    const shown = { big: String(2n ** 70n), nan: null, inf: 'inf', when: '2024-01-02', list: '[1]', yes: true };
    expect(data).toEqual([{ ...shown, long: 'x'.repeat(1_000) }]);
    expect(schema.fields.map(({ type }) => type)).toEqual([...Array<string>(5).fill('string'), 'boolean', 'string']);
  });

  it('is what a data frame is, whichever library it comes from', async () => {
    const { display, value } = await run(`
class Frame:
    columns = ["a", "b"]
    def __init__(self, count): self.count = count
    def __len__(self): return self.count
    def __str__(self): return f"{self.count} rows"
    def head(self, count): return Frame(min(count, self.count))
    def to_dict(self, orient="dict"):
        assert self.count <= 1_000, "only what is shown is converted"
        return [{"a": n, "b": "x"} for n in range(self.count)]
    def _repr_html_(self): return "<table></table>"
Frame(3)`);
    expect(value).toEqual([0, 1, 2].map((a) => ({ a, b: 'x' })));
    expect(Object.keys(display)).toEqual(['text/plain', 'text/html', TABLE]);
    const many = await bundleOf('Frame(2_000)');
    expect(JSON.parse(many[TABLE]!)).toMatchObject({ total: 2_000, data: { length: 1_000 } });
    const byColumn = await run(`
class Columns:
    columns = ["a"]
    def to_dict(self): return {"a": {0: 1, 1: 2}}
Columns()`);
    expect(byColumn.value).toEqual([{ a: 1 }, { a: 2 }]);
  });
});

describe('display()', () => {
  it('shows objects in order among the prints, and their texts with them', async () => {
    const { displays, seen, prints, value } = await run(`
class Rich:
    def __str__(self): return "rich"
    def _repr_html_(self): return "<b>r</b>"
print("one")
display(Rich(), 2)
print("two")
display()
display([{"a": 1}])
"last"`);
    expect(prints).toBe("one\nrich\n2\ntwo\n[{'a': 1}]\n");
    expect(displays?.map((bundle) => Object.keys(bundle))).toEqual([
      ['text/plain', 'text/html'],
      ['text/plain'],
      ['text/plain', TABLE],
    ]);
    expect(displays?.[0]).toEqual({ 'text/plain': 'rich', 'text/html': '<b>r</b>' });
    expect(seen.filter((one) => one.startsWith('shown: '))).toEqual(['shown: rich', 'shown: 2', "shown: [{'a': 1}]"]);
    expect(seen.indexOf('shown: rich')).toBeGreaterThan(seen.indexOf('one\n'));
    expect(value).toBe('last');
  });

  it('takes bundles as they are, and a choice of faces', async () => {
    const { displays, error } = await run(`
display({"text/html": "<i>x</i>", "image/png": b"p"}, raw=True)
display({"text/plain": "own", "text/html": "h", "text/latex": "l"}, raw=True, exclude=["text/html"])
display({"text/html": "h", "text/latex": "l"}, raw=True, include=["text/html"], display_id="x", metadata={})`);
    expect(error).toBeUndefined();
    expect(displays).toEqual([
      { 'text/plain': '<text/html, image/png>', 'text/html': '<i>x</i>', 'image/png': 'cA==' },
      { 'text/plain': 'own', 'text/latex': 'l' },
      { 'text/plain': '<text/html, text/latex>', 'text/html': 'h' },
    ]);
  });

  it('refuses what is no bundle', async () => {
    expect((await run('display("x", raw=True)')).error).toMatchObject({ type: 'TypeError', line: 1 });
    expect((await run('display({"not a type": "x"}, raw=True)')).error).toMatchObject({ type: 'ValueError' });
  });

  it('keeps what was shown before an error', async () => {
    const { displays, error } = await run('display(1)\n1 / 0');
    expect(error?.type).toBe('ZeroDivisionError');
    expect(displays).toEqual([{ 'text/plain': '1' }]);
  });

  it('is a name that code may use for itself, also later', async () => {
    await run('def display(x): return f"mine: {x}"');
    expect((await run('display(1)')).value).toBe('mine: 1');
    await run('del display');
    expect((await run('display(1)')).displays).toHaveLength(1);
  });

  it('leaves out a face that is larger than what may be sent, and says so', async () => {
    const { displays, display, error } = await run(
      `
class Big:
    def __str__(self): return "big"
    def _repr_html_(self): return "small"
    def _repr_png_(self): return bytes(300_000)
display(Big())
Big()`,
      { outputBytes: 200_000 },
    );
    const text = 'big\n[image/png left out: 400,000 bytes are more than may still be sent out]';
    expect(error).toBeUndefined();
    expect(displays).toEqual([{ 'text/plain': text, 'text/html': 'small' }]);
    expect(display).toEqual({ 'text/plain': text, 'text/html': 'small' });
  });

  it('ends code that shows more than may be sent, after which the next works', async () => {
    const { error } = await run('while True: display("x" * 100_000)', { outputBytes: 1_000_000 });
    expect(error).toMatchObject({ type: 'LimitError' });
    const { displays, prints } = await run('for n in range(1_500): display(n)');
    expect(displays).toHaveLength(1_000);
    expect(prints.split('\n')).toHaveLength(1_501);
    expect(await page.evaluate(() => sandbox.droppedMessages)).toBe(0);
  });
});

describe('figures of matplotlib', () => {
  // As much of it as is asked: the package itself is not installed here.
  const FAKE = `
import sys, types
class Figure:
    def __init__(self, number): self.number = number
    def __str__(self): return f"Figure {self.number}"
    def savefig(self, file, format): file.write(f"figure {self.number} as {format}".encode())
fake = types.ModuleType("matplotlib.pyplot")
fake.open = {}
def figure(number=None):
    number = number or len(fake.open) + 1
    return fake.open.setdefault(number, Figure(number))
fake.figure = figure
fake.get_fignums = lambda: list(fake.open)
fake.close = lambda figure: fake.open.pop(figure.number)
def show(*args, **kwargs): raise RuntimeError("there is no window")
fake.show = show
sys.modules["matplotlib"] = types.ModuleType("matplotlib")
sys.modules["matplotlib"].pyplot = fake
sys.modules["matplotlib.pyplot"] = fake
`;
  const image = (number: number): DisplayBundle => ({
    'text/plain': `Figure ${number}`,
    'image/png': btoa(`figure ${number} as png`),
  });

  it('are drawn without a window', async () => {
    expect((await run('import os\nos.environ["MPLBACKEND"]')).value).toBe('AGG');
  });

  it('that are left open are shown after the code, and closed', async () => {
    const { displays, prints, display } = await run(
      `${FAKE}\nimport matplotlib.pyplot as plt\nplt.figure()\nplt.figure()\nprint("drawn")\nNone`,
    );
    expect(displays).toEqual([image(1), image(2)]);
    expect(prints).toBe('drawn\nFigure 1\nFigure 2\n');
    expect(display).toEqual({ 'text/plain': 'None' });
    expect((await run('plt.get_fignums()')).value).toEqual([]);
  });

  it('are shown by show() where it stands', async () => {
    const { prints, displays, error } = await run(
      'import matplotlib.pyplot as plt\nplt.figure()\nplt.show()\nprint("after")\nplt.figure()\nplt.show(block=True)',
    );
    expect(error).toBeUndefined();
    expect(prints).toBe('Figure 1\nafter\nFigure 1\n');
    expect(displays).toEqual([image(1), image(1)]);
  });

  it('that are the last expression, or were displayed, are not shown once more', async () => {
    const last = await run('import matplotlib.pyplot as plt\nplt.figure()');
    expect([last.displays, last.display]).toEqual([[], image(1)]);
    const displayed = await run('f = plt.figure()\ndisplay(f)\nNone');
    expect(displayed.displays).toEqual([image(1)]);
    const answered = await run('final_answer(plt.figure())');
    expect([answered.displays, answered.display, answered.isFinalAnswer]).toEqual([[], image(1), true]);
  });

  it('are shown also when the code failed, and fail by themselves without an error', async () => {
    const failed = await run('plt.figure()\n1 / 0');
    expect([failed.displays, failed.error?.type]).toEqual([[image(1)], 'ZeroDivisionError']);
    const broken = await run('def refuse(*args): raise OSError("no")\nplt.get_fignums = refuse\n1');
    expect(broken).toMatchObject({
      value: 1,
      prints: "Warning: matplotlib's figures could not be shown: OSError: no\n",
    });
  });
});
