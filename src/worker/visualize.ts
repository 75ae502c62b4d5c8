import type { AgentOutline, DescribedAgent } from './agent-outline.ts';
import { outline } from './agent-outline.ts';

/**
 * An agent, its tools and the agents that it manages as a tree of text.
 *
 * @example
 * console.log(drawTree({ model: { engine: 'embedded' }, tools: ['visit_webpage'] }));
 */
export function drawTree(agent: DescribedAgent): string {
  return drawAgent(outline(agent)).join('\n');
}

/** A line of text with those that belong under it. */
interface Branch {
  readonly lines: readonly string[];
  readonly branches: readonly Branch[];
}

function drawAgent(agent: AgentOutline): string[] {
  const { lines, branches } = toBranch(agent);
  return [...lines, ...drawBranches(branches)];
}

function toBranch({ name, kind, model, description, imports, tools, agents }: AgentOutline): Branch {
  const leaves = tools.map((tool): Branch => {
    return { lines: [tool.signature, ...(tool.description ? [`  ${tool.description}`] : [])], branches: [] };
  });
  return {
    lines: [`${name}: ${kind}, ${model}`, ...(description ? [description] : [])],
    branches: [
      ...(imports ? [{ lines: [`imports: ${imports}`], branches: [] }] : []),
      leaves.length > 0 ? { lines: ['tools'], branches: leaves } : { lines: ['no tools'], branches: [] },
      ...(agents.length > 0 ? [{ lines: ['manages'], branches: agents.map(toBranch) }] : []),
    ],
  };
}

function drawBranches(branches: readonly Branch[]): string[] {
  return branches.flatMap(({ lines, branches: inner }, place) => {
    const isLast = place === branches.length - 1;
    const below = isLast ? '   ' : '│  ';
    const [head = '', ...more] = lines;
    // Further lines of a text stand beside the line that goes on to what is under it.
    const trunk = inner.length > 0 ? '│ ' : '';
    const rest = [...more.map((line) => trunk + line), ...drawBranches(inner)];
    return [`${isLast ? '└─ ' : '├─ '}${head}`, ...rest.map((line) => below + line)];
  });
}

/** Pixels, but for the widths of characters, which are parts of the size of their font. */
const BOX = { width: 480, padding: 16, gap: 20, indent: 40, margin: 20, radius: 10 };
const FONTS = {
  name: { size: 16, line: 22, character: 0.68, lines: 1 },
  model: { size: 13, line: 20, character: 0.54, lines: 1 },
  text: { size: 13, line: 19, character: 0.54, lines: 3 },
  tool: { size: 12.5, line: 19, character: 0.605, lines: 4 },
  note: { size: 12, line: 18, character: 0.54, lines: 2 },
} as const;
const RULE_HEIGHT = 19;

const STYLE = `
.tabagents-tree { --ground: #fbfaf7; --box: #fff; --ink: #1d2530; --faint: #5c6672; --line: #c9ccd1; --mark: #0b6bcb; }
@media (prefers-color-scheme: dark) {
  .tabagents-tree { --ground: #14181d; --box: #1d2329; --ink: #e8eaed; --faint: #a0a8b2; --line: #434c57; --mark: #6fb3ff; }
}
.tabagents-tree text { font-family: system-ui, sans-serif; fill: var(--ink); white-space: pre; }
.tabagents-tree .ground { fill: var(--ground); }
.tabagents-tree .box { fill: var(--box); stroke: var(--line); }
.tabagents-tree .rule { stroke: var(--line); }
.tabagents-tree .branch { fill: none; stroke: var(--mark); stroke-width: 2; }
.tabagents-tree .name { font-weight: 650; }
.tabagents-tree .kind, .tabagents-tree .label { fill: var(--mark); }
.tabagents-tree .model, .tabagents-tree .note, .tabagents-tree .kind, .tabagents-tree .label { font-size: 12px; }
.tabagents-tree .model, .tabagents-tree .note { fill: var(--faint); }
.tabagents-tree .tool { font-family: ui-monospace, Menlo, Consolas, monospace; }
`;

/** A box with its place. */
interface Placed {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly content: string;
  readonly title: string;
  readonly children: readonly Placed[];
}

/**
 * The same as a picture: SVG that needs nothing besides itself. Each agent is a box, below its manager and to the right
 * of it, so that any depth can be read at full size.
 *
 * @example
 * image.src = `data:image/svg+xml,${encodeURIComponent(drawSVG(agent))}`;
 */
export function drawSVG(agent: DescribedAgent): string {
  const root = place(outline(agent), BOX.margin, BOX.margin);
  const width = Math.max(...flatten(root).map(({ x }) => x)) + BOX.width + BOX.margin;
  const height = bottom(root) + BOX.margin;
  const boxes = flatten(root).map(({ x, y, height: boxHeight, content, title }) => {
    const frame = `<rect class="box" x="1" y="1" width="${BOX.width - 2}" height="${boxHeight - 2}" rx="${BOX.radius}"/>`;
    // An SVG of its own cuts off what some font makes too long.
    const inner = `<svg x="${x}" y="${y}" width="${BOX.width}" height="${boxHeight}" overflow="hidden">`;
    return `${inner}<title>${escape(title)}</title>${frame}${content}</svg>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="tabagents-tree" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title>${escape(`The agent ${root.title} and what it works with`)}</title>`,
    `<style>${STYLE}</style>`,
    `<rect class="ground" width="${width}" height="${height}"/>`,
    ...drawLines(root),
    ...boxes,
    '</svg>',
  ].join('\n');
}

function place(agent: AgentOutline, x: number, y: number): Placed {
  const { content, height } = drawBox(agent);
  const children: Placed[] = [];
  let next = y + height + BOX.gap;
  for (const inner of agent.agents) {
    const child = place(inner, x + BOX.indent, next);
    children.push(child);
    next = bottom(child) + BOX.gap;
  }
  return { x, y, height, content, title: agent.name, children };
}

function drawBox({ name, kind, model, description, imports, tools }: AgentOutline): Pick<Placed, 'content' | 'height'> {
  const parts: string[] = [];
  let y = BOX.padding;
  const write = (text: string, font: keyof typeof FONTS, reserved = 0): void => {
    const { size, line, character, lines } = FONTS[font];
    const limit = Math.floor((BOX.width - 2 * BOX.padding - reserved) / (size * character));
    for (const piece of wrap(text, limit, lines)) {
      parts.push(drawText(piece, BOX.padding, y + size, font, size));
      y += line;
    }
  };
  const rule = (label: string): void => {
    parts.push(`<path class="rule" d="M ${BOX.padding} ${y + 8} h ${BOX.width - 2 * BOX.padding}"/>`);
    y += RULE_HEIGHT;
    parts.push(drawText(label, BOX.padding, y + 10, 'label', 12));
    y += FONTS.note.line;
  };
  const end = BOX.width - BOX.padding;
  parts.push(`<text class="kind" text-anchor="end" x="${end}" y="${y + 13}">${escape(kind)}</text>`);
  write(name, 'name', 90);
  write(model, 'model');
  if (description) write(description, 'text');
  if (imports) {
    rule('may import');
    write(imports, 'tool');
  }
  rule(tools.length > 0 ? 'tools' : 'no tools');
  for (const tool of tools) {
    write(tool.signature, 'tool');
    if (tool.description) write(tool.description, 'note');
    y += 4;
  }
  return { content: parts.join(''), height: Math.ceil(y + BOX.padding - 4) };
}

function drawText(text: string, x: number, y: number, style: string, size: number): string {
  return `<text class="${style}" font-size="${size}" x="${x}" y="${y}">${escape(text)}</text>`;
}

/** From a manager's bottom down, and to the right to each of its agents. */
function drawLines({ x, y, height, children }: Placed): string[] {
  const from = `M ${x + BOX.indent / 2} ${y + height}`;
  return children.flatMap((child) => [
    `<path class="branch" d="${from} V ${child.y + BOX.padding + 8} H ${child.x}"/>`,
    ...drawLines(child),
  ]);
}

function flatten(root: Placed): Placed[] {
  return [root, ...root.children.flatMap(flatten)];
}

function bottom(root: Placed): number {
  return Math.max(root.y + root.height, ...root.children.map(bottom));
}

/** A text in lines of at most so many characters, those of East Asia counted twice; what is too much ends in dots. */
function wrap(text: string, limit: number, maxLines: number): string[] {
  const lines: string[] = [];
  let line = '';
  const pieces = text.split(/(?<= )/).flatMap((word) => (widthOf(word) > limit ? [...word] : [word]));
  for (const piece of pieces) {
    if (line && widthOf(line + piece.trimEnd()) > limit) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line) lines.push(line);
  if (lines.length <= maxLines) return lines;
  return [...lines.slice(0, maxLines - 1), `${[...(lines[maxLines - 1] ?? '')].slice(0, limit - 1).join('')}…`];
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
