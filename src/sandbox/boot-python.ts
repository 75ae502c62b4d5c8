import type { loadPyodide, PyodideAPI, PyodideConfig } from 'pyodide';
import type { BootFiles } from './protocol.ts';
import { PACKAGE_FILES, PACKAGE_NAME } from './python-package.ts';

/** Never asked: every file is served from memory. */
const INDEX_URL = 'https://pyodide.invalid/';

/**
 * Starts Python from bytes, without a network: modules come from blobs made here, other files from a `fetch` that knows
 * them by name and is taken away again afterwards.
 *
 * @example
 * const pyodide = await bootPython(files);
 */
export async function bootPython(files: BootFiles): Promise<PyodideAPI> {
  const lockFile = JSON.parse(new TextDecoder().decode(files.lock)) as { readonly info: unknown };
  const giveBack = serveFiles({ 'pyodide.asm.wasm': files.wasm, 'python_stdlib.zip': files.stdlib });
  try {
    const [loader, runtime] = await Promise.all([importBytes(files.loader), importBytes(files.runtime)]);
    const load = loader.loadPyodide as typeof loadPyodide;
    const pyodide = await load({
      indexURL: INDEX_URL,
      createPyodideModule: keepingTrampoline(runtime.default as CreateModule) as unknown as CreatePyodideModule,
      // No packages: what is not in the standard library is not there, and Python should not offer to fetch it.
      lockFileContents: { info: lockFile.info, packages: {} } as unknown as NonNullable<
        PyodideConfig['lockFileContents']
      >,
      // Hygiene, not a boundary: `import js` shows an empty object.
      jsglobals: Object.create(null) as object,
      // The same order of sets after every rebuild.
      env: { HOME: '/home/user', PYTHONHASHSEED: '0', PYTHONDONTWRITEBYTECODE: '1' },
      stdout: () => {},
      stderr: () => {},
      ...(files.snapshot && { _loadSnapshot: files.snapshot }),
    });
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

function serveFiles(byName: Readonly<Record<string, ArrayBuffer>>): () => void {
  const original = globalThis.fetch;
  globalThis.fetch = async (request) => {
    const name = String(request instanceof Request ? request.url : request).slice(INDEX_URL.length);
    const bytes = byName[name];
    if (!bytes) return new Response(null, { status: 404 });
    const type = name.endsWith('.wasm') ? 'application/wasm' : 'application/octet-stream';
    return new Response(bytes, { headers: { 'content-type': type } });
  };
  return () => {
    globalThis.fetch = original;
  };
}

function installPackage(pyodide: PyodideAPI): void {
  const folder = `/lib/${PACKAGE_NAME}`;
  pyodide.FS.mkdirTree(folder);
  for (const [name, text] of Object.entries(PACKAGE_FILES)) pyodide.FS.writeFile(`${folder}/${name}`, text);
  pyodide.runPython(`import sys; sys.path.append('/lib'); import ${PACKAGE_NAME}.stdlib`);
}
