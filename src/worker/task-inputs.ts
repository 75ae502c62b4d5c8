import type { Media } from '../core/index.ts';
import { AgentFailure } from '../core/errors.ts';
import { toPythonLiteral } from '../core/json-schema.ts';
import { truncateMiddle } from '../core/truncate.ts';
import { toJsonValue } from '../prompts/json-value.ts';
import type { NamedFile } from './protocol.ts';

/** More names than this say nothing more. */
const NAMED = 50;
/** Of a variable's value. */
const VALUE_CHARACTERS = 200;

const FILES = 'Files in the working folder:';
const VARIABLES = 'Variables that are set:';
const MEDIA = 'Pictures and sounds:';

/** What comes with a task. */
export interface TaskInputs {
  /** Named already. */
  readonly media?: readonly Media[];
  readonly files?: readonly NamedFile[];
  readonly variables?: Readonly<Record<string, unknown>>;
}

/**
 * The task as the model is given it: with the names and sizes of the files that it finds in its working folder, the
 * names and values of its variables and the names of its pictures and sounds.
 *
 * @example
 * describeInputs('Sum it up.', { files: [{ path: 'table.csv', content: blob }] });
 * // 'Sum it up.\n\nFiles in the working folder:\n- table.csv (1,204 bytes)'
 */
export function describeInputs(task: string, { files = [], variables = {}, media = [] }: TaskInputs): string {
  const fileLines = files.map(
    ({ path, content }) => `- ${path} (${content.size.toLocaleString('en')} ${content.size === 1 ? 'byte' : 'bytes'})`,
  );
  const variableLines = Object.entries(variables).map(
    ([name, value]) => `- ${name} = ${truncateMiddle(toPythonLiteral(toJsonValue(value)), VALUE_CHARACTERS)}`,
  );
  const mediaLines = media.map(({ name }) => `- ${name}`);
  const lists = [...toList(FILES, fileLines), ...toList(VARIABLES, variableLines), ...toList(MEDIA, mediaLines)];
  return [task, ...lists].join('\n\n');
}

/**
 * The task as it was asked for, and what `describeInputs` has added to it.
 *
 * @example
 * splitInputs('Sum it up.\n\nFiles in the working folder:\n- table.csv (1,204 bytes)').task; // 'Sum it up.'
 */
export function splitInputs(described: string): { readonly task: string; readonly inputs: string } {
  const places = [FILES, VARIABLES, MEDIA]
    .map((title) => described.lastIndexOf(`\n\n${title}\n- `))
    .filter((at) => at > 0);
  const end = places.length > 0 ? Math.min(...places) : described.length;
  return { task: described.slice(0, end), inputs: described.slice(end).trim() };
}

function toList(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length > NAMED ? [`- and ${lines.length - NAMED} more`] : [];
  return [[title, ...lines.slice(0, NAMED), ...more].join('\n')];
}

/** What is wrong with files is no bug of ours, but what was asked for. */
export function toFileFailure(thrown: unknown): AgentFailure {
  if (thrown instanceof AgentFailure) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new AgentFailure({ kind: 'bad-request', message });
}
