import type { loadPyodide, PyodideAPI, PyodideConfig } from 'pyodide';
import type { PyCallable, PyProxy } from 'pyodide/ffi';
import type { BootFiles, Lane } from './protocol.ts';
import install from './python/__init__.py?raw';
import { expandPages } from './snapshot-pages.ts';
import { fingerprintOf, PACKAGE_NAME, PACKAGE_SOURCE } from './python-package.ts';
import { guardStack } from './stack-guard.ts';

/** Never asked: every file is served from memory. */
const INDEX_URL = 'https://pyodide.invalid/';

/**
 * Starts Python from bytes, without a network: modules come from blobs made here, other files from a `fetch` that knows
 * them by name and is taken away again afterwards.
 *
 * Everything is prepared while the snapshot is still being unpacked.
 *
 * @example
 * const pyodide = await bootPython(files, snapshot, lane);
 */
export async function bootPython(
  files: BootFiles,
  snapshot: Promise<ArrayBuffer | null>,
  lane: Lane,
): Promise<PyodideAPI> {
  const lockFile = JSON.parse(new TextDecoder().decode(files.lock)) as { readonly info: unknown };
  const giveBack = serve({ 'python_stdlib.zip': files.stdlib }, WebAssembly.compile(files.wasm));
  try {
    const [loader, runtime, memory] = await Promise.all([
      importBytes(files.loader),
      importBytes(files.runtime),
      snapshot,
    ]);
    const load = loader.loadPyodide as typeof loadPyodide;
    const pyodide = await load({
      indexURL: INDEX_URL,
      createPyodideModule: keepingTrampoline(runtime.default as CreateModule) as unknown as CreatePyodideModule,
      // No packages: what is not in the standard library is not there, and Python should not offer to fetch it.
      lockFileContents: { info: lockFile.info, packages: {} } as unknown as NonNullable<
        PyodideConfig['lockFileContents']
      >,
      enableRunUntilComplete: lane === 'stack-switching',
      // Hygiene, not a boundary: `import js` shows an empty object.
      jsglobals: Object.create(null) as object,
      // The same order of sets after every rebuild.
      env: { HOME: '/home/user', PYTHONHASHSEED: '0', PYTHONDONTWRITEBYTECODE: '1', MPLBACKEND: 'AGG' },
      stdout: () => {},
      stderr: () => {},
      ...(memory && { _loadSnapshot: expandPages(memory).buffer }),
    });
    guardStack(pyodide);
    installPackage(pyodide);
    return pyodide;
  } finally {
    giveBack();
  }
}

async function importBytes(bytes: ArrayBuffer): Promise<Record<string, unknown>> {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'text/javascript' }));
  try {
    return (await import(/* @vite-ignore */ url)) as Record<string, unknown>;
  } finally {
    URL.revokeObjectURL(url);
  }
}

type CreatePyodideModule = NonNullable<PyodideConfig['createPyodideModule']>;

/** The parts of Pyodide's module that restoring a snapshot needs; none of them is public. */
interface RestorableModule {
  readonly HEAP32: Int32Array;
  readonly __PyRuntime: number;
  readonly __PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET: number;
  readonly API: { restoreSnapshot(snapshot: Uint8Array): unknown };
}

type CreateModule = (settings: unknown) => Promise<RestorableModule>;

/**
 * Python's memory holds a pointer to the function by which it calls C functions of other signatures: one in
 * WebAssembly, made at start-up, where the engine has what it takes; else one in JavaScript, over which nothing can be
 * suspended. A snapshot made by an engine without it brings the wrong one along, so this engine's is put back.
 */
function keepingTrampoline(createModule: CreateModule): CreateModule {
  return async (settings) => {
    const module = await createModule(settings);
    const offset = module.HEAP32[module.__PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET >> 2] ?? 0;
    const place = (module.__PyRuntime + offset) >> 2;
    const trampoline = module.HEAP32[place] ?? 0;
    const restore = module.API.restoreSnapshot;
    module.API.restoreSnapshot = (snapshot) => {
      const references = restore(snapshot);
      module.HEAP32[place] = trampoline;
      return references;
    };
    return module;
  };
}

/** Answers what Pyodide asks for while it loads: files by name, and its code, which is being compiled meanwhile. */
function serve(byName: Readonly<Record<string, ArrayBuffer>>, code: Promise<WebAssembly.Module>): () => void {
  // Heard where it is awaited, which is later.
  code.catch(() => {});
  const { fetch } = globalThis;
  const { instantiateStreaming } = WebAssembly;
  globalThis.fetch = async (request) => {
    const name = String(request instanceof Request ? request.url : request).slice(INDEX_URL.length);
    return new Response(byName[name] ?? null);
  };
  WebAssembly.instantiateStreaming = async (_response, imports) => {
    const module = await code;
    return { module, instance: await WebAssembly.instantiate(module, imports) };
  };
  return () => {
    globalThis.fetch = fetch;
    WebAssembly.instantiateStreaming = instantiateStreaming;
  };
}

/** A snapshot of the same build has it in memory already; then this does nothing. */
function installPackage(pyodide: PyodideAPI): void {
  const kept = (pyodide.pyimport('sys').modules as PyProxy).get(PACKAGE_NAME) as PyProxy | undefined;
  const fingerprint = fingerprintOf(PACKAGE_SOURCE);
  if (kept?.fingerprint === fingerprint) return;
  const locals = pyodide.toPy({}) as PyProxy;
  pyodide.runPython(install, { locals });
  (locals.get('install') as PyCallable)(PACKAGE_NAME, PACKAGE_SOURCE, fingerprint);
  locals.destroy();
}
