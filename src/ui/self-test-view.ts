import type { SelfTestGroup, SelfTestResult } from '../worker/client.ts';

/** What an attempt came to, for the eye: without a valid control it says nothing. */
export type Verdict = 'held' | 'out' | 'void';

/** A group of attempts as it is shown. */
export interface ShownGroup {
  readonly title: string;
  readonly results: readonly SelfTestResult[];
  /** What is said of it in a few words. */
  readonly note: string;
  /** Whether there is something in it that should be seen. */
  readonly isOpen: boolean;
}

const TITLES: Readonly<Record<SelfTestGroup, string>> = {
  network: 'The network',
  workers: 'Workers of its own',
  storage: 'What this site has stored',
  page: 'The page and its tab',
  code: 'JavaScript, by constructors and chains',
  messages: 'The wire to the host',
  keys: 'Your keys',
  'known escapes': 'Escapes known from elsewhere',
  'the next sandbox': 'The next sandbox',
  limits: 'Time, memory, output',
};

/**
 * What an attempt came to.
 *
 * @example
 * toVerdict({ name, group, held: true, control: 'valid', detail }); // 'held'
 */
export function toVerdict({ held, control }: SelfTestResult): Verdict {
  if (!held) return 'out';
  return control === 'valid' ? 'held' : 'void';
}

/**
 * The results so far in groups; those that have none yet are left out.
 *
 * @example
 * toGroups(results)[0]?.title; // 'The network'
 */
export function toGroups(results: readonly SelfTestResult[]): readonly ShownGroup[] {
  return (Object.keys(TITLES) as SelfTestGroup[]).flatMap((group) => {
    const ours = results.filter((one) => one.group === group);
    if (ours.length === 0) return [];
    const { held, out, none } = count(ours);
    const note = [held && `${held} held`, out && `${out} got out`, none && `${none} void`].filter(Boolean).join(', ');
    return [{ title: TITLES[group], results: ours, note, isOpen: out + none > 0 }];
  });
}

/**
 * What all of it comes to, in a sentence or two.
 *
 * @example
 * summarise(results); // 'Tight. 67 attempts to get out: all were held, and each succeeded outside.'
 */
export function summarise(results: readonly SelfTestResult[]): string {
  const { out, none } = count(results);
  const total = results.length === 1 ? '1 attempt to get out' : `${results.length} attempts to get out`;
  const voids = none === 1 ? '1 says nothing' : `${none} say nothing`;
  const aside = none > 0 ? ` ${voids}, because the same failed outside too.` : '';
  if (out > 0) {
    return `Not tight. Of ${total}, ${out} succeeded: let no code that you do not trust run in this browser.${aside}`;
  }
  if (none > 0) return `No hole found. Of ${total}, all were held.${aside}`;
  return `Tight. ${total}: all were held, and each succeeded outside.`;
}

function count(results: readonly SelfTestResult[]): {
  readonly held: number;
  readonly out: number;
  readonly none: number;
} {
  const of = (verdict: Verdict): number => results.filter((one) => toVerdict(one) === verdict).length;
  return { held: of('held'), out: of('out'), none: of('void') };
}
