import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { build, defaultClientConditions, defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { FRAME_SCRIPT } from './src/sandbox/frame-document.ts';

/**
 * A plugin for imports of a file with a suffix, which give a text that is made of the file.
 *
 * @param make Gives the text, and the files to build it anew for when they change.
 */
function importAsText(
  name: string,
  suffix: string,
  make: (entry: string) => Promise<{ readonly text: string; readonly files: readonly string[] }>,
): Plugin {
  return {
    name: `tabagents:${name}`,
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!id.endsWith(suffix)) return null;
      const resolved = await this.resolve(id.slice(0, -suffix.length), importer);
      return resolved && `${resolved.id}${suffix}`;
    },
    async load(id) {
      if (!id.endsWith(suffix)) return null;
      const { text, files } = await make(id.slice(0, -suffix.length));
      for (const file of files) this.addWatchFile(file);
      return `export default ${JSON.stringify(text)}`;
    },
  };
}

/** `import source from './x.worker.ts?bundle'`: the file and all it imports as the text of one module. */
function bundleAsText(): Plugin {
  return importAsText('bundle-as-text', '?bundle', async (entry) => {
    const output = await build({
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      build: {
        write: false,
        target: 'es2023',
        modulePreload: false,
        rolldownOptions: { input: entry, output: { format: 'es', codeSplitting: false } },
      },
    });
    const [result] = Array.isArray(output) ? output : [output];
    if (!result || !('output' in result)) throw new Error(`${entry} gave no bundle`);
    const [chunk] = result.output;
    return { text: chunk.code, files: chunk.moduleIds };
  });
}

/** For speed, without a heap, in memory that is given. */
const COMPILE = '-O3 --runtime stub --enable simd --noAssert --importMemory -o out.wasm'.split(' ');

/** `import base64 from './x.as.ts?wasm'`: a file in AssemblyScript, compiled. */
function compileToWasm(): Plugin {
  return importAsText('compile-to-wasm', '?wasm', async (entry) => {
    const { default: compiler } = await import('assemblyscript/asc');
    const source = basename(entry);
    let binary: Uint8Array | undefined;
    const { error, stderr } = await compiler.main([source, ...COMPILE], {
      readFile: (name) => (name === source ? readFile(entry, 'utf8') : null),
      writeFile(_name, contents) {
        if (typeof contents !== 'string') binary = contents;
      },
      listFiles: () => [],
    });
    if (error || !binary) throw new Error(`${entry} does not compile:\n${stderr.toString()}`);
    return { text: Buffer.from(binary).toString('base64'), files: [entry] };
  });
}

/** Gives the page a policy that allows nothing but its own origin and the sandbox frame's one script. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'tabagents:content-security-policy',
    apply: 'build',
    transformIndexHtml() {
      const hash = createHash('sha256').update(FRAME_SCRIPT).digest('base64');
      const policy = [
        "default-src 'none'",
        `script-src 'self' 'wasm-unsafe-eval' blob: 'sha256-${hash}'`,
        "worker-src 'self' blob: data:",
        // Any host: the user chooses the model's. What the code may reach is the sandbox frame's policy, not this one.
        'connect-src *',
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        'media-src blob:',
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; ');
      const attrs = { 'http-equiv': 'Content-Security-Policy', content: policy };
      return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
    },
  };
}

/** The ONNX runtime goes where the build puts the rest of it, under its own name. */
function assetFileNames({ names }: { readonly names: readonly string[] }): string {
  return names[0]?.startsWith('ort-wasm') ? 'ort/[name][extname]' : 'assets/[name]-[hash][extname]';
}

export default defineConfig({
  base: './',
  // The HTML reader decodes entities through `document` unless it is told that it runs in a worker. The ONNX runtime
  // brings its 27 MB of wasm along unless it is told that they are served apart (in `ort/`).
  resolve: { conditions: ['worker', 'onnxruntime-web-use-extern-wasm', ...defaultClientConditions] },
  plugins: [bundleAsText(), compileToWasm(), contentSecurityPolicy()],
  worker: {
    format: 'es',
    plugins: () => [bundleAsText(), compileToWasm()],
    rolldownOptions: { output: { entryFileNames: 'assets/[name]-[hash].js', assetFileNames } },
  },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      input: {
        page: 'index.html',
        tabagents: 'src/index.ts',
        'tab-agent': 'src/element.ts',
        core: 'src/core/index.ts',
      },
      preserveEntrySignatures: 'strict',
      // Bundling the workers inside the build is what takes the time, and is meant to.
      checks: { bundlerTimings: false },
      output: {
        entryFileNames: ({ name }) => (name === 'page' ? 'assets/[name]-[hash].js' : '[name].js'),
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames,
      },
    },
  },
});
