import { AgentFailure } from '../core/index.ts';
import type { NamedFile } from './protocol.ts';

/** More names than this say nothing more. */
const NAMED = 50;

/**
 * The task as the model is given it: with the names and sizes of the files that it finds in its working folder.
 *
 * @example
 * describeFiles('Sum it up.', [{ path: 'table.csv', content: blob }]);
 * // 'Sum it up.\n\nFiles in the working folder:\n- table.csv (1,204 bytes)'
 */
export function describeFiles(task: string, files: readonly NamedFile[]): string {
  if (files.length === 0) return task;
  const lines = files
    .slice(0, NAMED)
    .map(
      ({ path, content }) =>
        `- ${path} (${content.size.toLocaleString('en')} ${content.size === 1 ? 'byte' : 'bytes'})`,
    );
  if (files.length > NAMED) lines.push(`- and ${files.length - NAMED} more`);
  return `${task}\n\nFiles in the working folder:\n${lines.join('\n')}`;
}

/** What is wrong with files is no bug of ours, but what was asked for. */
export function toFileFailure(thrown: unknown): AgentFailure {
  if (thrown instanceof AgentFailure) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new AgentFailure({ kind: 'bad-request', message });
}
