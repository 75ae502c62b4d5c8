/** Something that goes with a task: for the model to see or hear, or a file for its code. */
export interface Attachment {
  readonly kind: 'image' | 'audio' | 'file';
  /** Unlike that of any other one. */
  readonly name: string;
  readonly content: File;
}

/** What `task-run` carries. */
export interface TaskRequest {
  readonly task: string;
  readonly attachments: readonly Attachment[];
  /** Whether it goes on from the run before, whose conversation it then knows. */
  readonly isFollowUp: boolean;
}

/** What models take. Other pictures are files like any other. */
const PICTURES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/**
 * Adds files to those that are attached.
 *
 * @example
 * attach([], [new File([bytes], 'plot.png', { type: 'image/png' })])[0].kind; // 'image'
 */
export function attach(attached: readonly Attachment[], files: readonly File[]): readonly Attachment[] {
  return files.reduce<readonly Attachment[]>((before, content) => {
    const names = before.map(({ name }) => name);
    return [...before, { kind: kindOf(content), name: findName(content.name || 'file', names), content }];
  }, attached);
}

/**
 * What attachments are to a run.
 *
 * @example
 * agent.run(task, toRunOptions(attachments));
 */
export function toRunOptions(attachments: readonly Attachment[]) {
  const named = (kind: Attachment['kind']): File[] =>
    attachments.filter((one) => one.kind === kind).map(({ name, content }) => rename(content, name));
  const [images, audio, files] = [named('image'), named('audio'), named('file')];
  return {
    ...(images.length > 0 && { images }),
    ...(audio.length > 0 && { audio }),
    ...(files.length > 0 && { files: Object.fromEntries(files.map((file) => [file.name, file])) }),
  };
}

function kindOf({ type }: File): Attachment['kind'] {
  if (PICTURES.includes(type)) return 'image';
  return type.startsWith('audio/') ? 'audio' : 'file';
}

/** A second `data.csv` becomes `data-2.csv`. A name is no path. */
function findName(given: string, taken: readonly string[]): string {
  const name = given.replace(/[/\\]/g, '_');
  const [, stem = name, extension = ''] = /^(.+?)(\.[^.]*)?$/s.exec(name) ?? [];
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${stem}-${number}${extension}`;
    if (!taken.includes(candidate)) return candidate;
  }
}

function rename(file: File, name: string): File {
  return file.name === name ? file : new File([file], name, { type: file.type });
}
