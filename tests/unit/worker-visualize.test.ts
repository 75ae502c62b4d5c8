import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import type { DescribedAgent } from '../../src/worker/agent-outline.ts';
import { drawSVG, drawTree } from '../../src/worker/visualize.ts';

const model = { engine: 'embedded' };
const input = { type: 'object', properties: { symbol: { type: 'string' } }, required: ['symbol'] } as const;
const price = {
  name: 'get_price',
  description: 'A price.\nIn dollars.',
  inputSchema: input,
  outputSchema: { type: 'number' },
};

/** A manager of two agents, the first of which manages a third. */
const TEAM: DescribedAgent = {
  name: 'manager',
  model: { modelId: 'gpt-5-mini' },
  imports: ['json', 'csv'],
  tools: [price, 'wikipedia_search'],
  managedAgents: [
    {
      name: 'searcher',
      type: 'tool-calling',
      description: 'Searches.',
      model,
      tools: [{ name: 'web_search' }],
      managedAgents: [{ options: { name: 'reader', model } }],
    },
    { name: 'writer', model },
  ],
};

const HOSTILE = `</text></svg><script>alert("1")</script>&amp;'`;

/** What a drawing is made of. */
const DRAWN = ['svg', 'title', 'style', 'rect', 'text', 'path'];

interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
}

/** Everything in a drawing, as a browser reads it. */
function read(svg: string): Node[] {
  const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
  return all(fromHtml(svg, { fragment: true, space: 'svg' }) as unknown as Node);
}

function boxesOf(
  svg: string,
): { readonly name: string; readonly x: number; readonly y: number; readonly end: number }[] {
  return read(svg)
    .filter(({ tagName, properties }) => tagName === 'svg' && properties?.['x'] !== undefined)
    .map(({ properties = {}, children = [] }) => {
      const [x, y, height] = ['x', 'y', 'height'].map((name) => Number(properties[name]));
      return { name: children[0]?.children?.[0]?.value ?? '', x: x!, y: y!, end: y! + height! };
    });
}

describe('a tree of text', () => {
  it('has every agent with its tools, and those that it manages below it', () => {
    expect(drawTree(TEAM)).toBe(
      [
        'manager: writes code, gpt-5-mini',
        '├─ imports: json, csv',
        '├─ tools',
        '│  ├─ get_price(symbol: str) -> float',
        '│  │    A price.',
        '│  └─ wikipedia_search',
        '└─ manages',
        '   ├─ searcher: calls tools, embedded',
        '   │  │ Searches.',
        '   │  ├─ tools',
        '   │  │  └─ web_search',
        '   │  └─ manages',
        '   │     └─ reader: writes code, embedded',
        '   │        └─ no tools',
        '   └─ writer: writes code, embedded',
        '      └─ no tools',
      ].join('\n'),
    );
  });

  it('is short for an agent that has nothing', () => {
    expect(drawTree({ model: {} })).toBe('agent: writes code, custom\n└─ no tools');
  });

  it('keeps each name on its line', () => {
    const name = 'a\n└─ b\u202e\u0007\u2028c';
    expect(drawTree({ name, model, tools: [name] }).split('\n')).toEqual([
      'a └─ b c: writes code, embedded',
      '└─ tools',
      '   └─ a └─ b c',
    ]);
  });
});

describe('a picture', () => {
  it('has a box for each agent, those that it manages below it and to its right', () => {
    const boxes = boxesOf(drawSVG(TEAM));
    expect(boxes.map(({ name }) => name)).toEqual(['manager', 'searcher', 'reader', 'writer']);
    const [manager, searcher, reader, writer] = boxes;
    expect(searcher!.x).toBeGreaterThan(manager!.x);
    expect(reader!.x).toBeGreaterThan(searcher!.x);
    expect(writer!.x).toBe(searcher!.x);
    for (const [place, box] of boxes.slice(1).entries()) expect(box.y).toBeGreaterThan(boxes[place]!.end);
  });

  it('has a line to each agent that is managed', () => {
    const lines = read(drawSVG(TEAM)).filter(({ properties }) => String(properties?.['className']) === 'branch');
    expect(lines).toHaveLength(3);
  });

  it('tells the tools with what they take and give', () => {
    const svg = drawSVG(TEAM);
    const texts = read(svg).flatMap(({ value }) => (value?.trim() ? [value] : []));
    for (const said of ['get_price(symbol: str) -> float', 'A price.', 'web_search', 'json, csv', 'no tools']) {
      expect(texts).toContain(said);
    }
  });

  it.each<[string, DescribedAgent]>([
    ['agents', { name: HOSTILE, model }],
    ['models', { model: { modelId: HOSTILE } }],
    ['descriptions', { description: HOSTILE, model }],
    ['imports', { imports: [HOSTILE], model }],
    ['tools', { tools: [HOSTILE, { ...price, name: HOSTILE, description: HOSTILE }], model }],
    ['parameters', { tools: [{ name: 'a', inputSchema: { type: 'object', properties: { [HOSTILE]: {} } } }], model }],
    ['managed agents', { managedAgents: [{ name: HOSTILE, model }], model }],
  ])('takes hostile names of %s for text', (_what, agent) => {
    const svg = drawSVG(agent);
    const tags = new Set(read(svg).flatMap(({ tagName }) => tagName ?? []));
    expect([...tags].filter((tag) => !DRAWN.includes(tag))).toEqual([]);
    expect(svg.match(/<\/svg>/g)).toHaveLength(boxesOf(svg).length + 1);
    const said = read(svg).flatMap(({ type, value }) => (type === 'text' ? [value] : []));
    expect(said.join('')).toContain('script>');
  });

  it('needs nothing from anywhere', () => {
    expect(drawSVG(TEAM).replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|url\(|@import|href|<script|on\w+=/,
    );
  });

  it('has an empty agent too', () => {
    expect(boxesOf(drawSVG({ model: {} })).map(({ name }) => name)).toEqual(['agent']);
  });

  it('grows by no more than a step to the right for each manager', () => {
    let agent: DescribedAgent = { name: 'last', model };
    for (let depth = 0; depth < 30; depth++) agent = { name: `a${depth}`, model, managedAgents: [agent] };
    const width = Number(/width="(\d+)"/.exec(drawSVG(agent))?.[1]);
    expect(width).toBeLessThan(2_000);
    expect(boxesOf(drawSVG(agent))).toHaveLength(31);
  });

  it('cuts what is too long, and never a character', () => {
    const svg = drawSVG({ name: '𝄞'.repeat(1_000), model, tools: [{ ...price, description: 'word '.repeat(500) }] });
    expect(svg).toContain('…');
    expect(svg).not.toMatch(/\p{Surrogate}/u);
  });
});
