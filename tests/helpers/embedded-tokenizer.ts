import { readFile } from 'node:fs/promises';
import type * as Transformers from '@huggingface/transformers';

// The build for browsers: in Node the package would load native parts that are not installed.
const LIBRARY = new URL('../../node_modules/@huggingface/transformers/dist/transformers.web.js', import.meta.url);
const MODEL = new URL('../../public/models/embedded/', import.meta.url);

/**
 * The embedded model's tokenizer, in Node.
 *
 * @example
 * const tokenizer = await loadEmbeddedTokenizer();
 */
export async function loadEmbeddedTokenizer(): Promise<Transformers.PreTrainedTokenizer> {
  const { AutoTokenizer, env } = (await import(LIBRARY.href)) as typeof Transformers;
  Object.assign(env, {
    allowRemoteModels: false,
    allowLocalModels: true,
    useFS: false,
    useFSCache: false,
    localModelPath: '/',
    fetch: async (path: string) => new Response(await readFile(new URL(path.replace('/embedded/', ''), MODEL))),
  });
  return AutoTokenizer.from_pretrained('embedded');
}
