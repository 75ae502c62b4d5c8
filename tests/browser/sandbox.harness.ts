import type { Limits, Tool } from '../../src/core/index.ts';
import { openSandboxFrame } from '../../src/sandbox/frame.ts';
import { createPyodideExecutor } from '../../src/sandbox/pyodide-executor.ts';
import type { PyodideExecutor } from '../../src/sandbox/pyodide-executor.ts';

export { tool } from '../../src/core/index.ts';

/** The site's own files. */
export async function loadAsset(path: string): Promise<ArrayBuffer> {
  const response = await fetch(`/${path}`);
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.arrayBuffer();
}

/** A sandbox on the page's own thread, over the site's own files. */
export function createSandbox(
  options: {
    readonly imports?: readonly string[];
    readonly limits?: Partial<Limits>;
    readonly loadAsset?: typeof loadAsset;
    readonly onProgress?: Parameters<typeof createPyodideExecutor>[0]['onProgress'];
  } = {},
): PyodideExecutor {
  return createPyodideExecutor({ imports: [], limits: {}, openFrame: openSandboxFrame, loadAsset, ...options });
}

export type { Tool };
