import type { Lane } from './protocol.ts';

/**
 * Decides how Python waits for tools, and takes away what that way must do without. Must run in the worker, before
 * Pyodide is loaded.
 *
 * @param hasSharedMemory Whether the frame's document and this worker share memory.
 * @throws Error when the wanted way does not work here.
 * @example
 * chooseLane('auto', false); // 'stack-switching' in Chrome, 'rewrite' in Safari 26
 */
export function chooseLane(wanted: Lane | 'auto', hasSharedMemory: boolean): Lane {
  const canSwitch = 'Suspending' in WebAssembly && 'promising' in WebAssembly;
  const lane =
    wanted === 'auto' ? (canSwitch ? 'stack-switching' : hasSharedMemory ? 'shared-memory' : 'rewrite') : wanted;
  if (lane === 'stack-switching') {
    if (canSwitch) return lane;
    throw new Error('this browser has no WebAssembly JavaScript Promise Integration');
  }
  if (lane === 'shared-memory' && !hasSharedMemory) throw new Error('this page is not cross-origin isolated');
  // Pyodide looks for the one, and would use half of it.
  Reflect.deleteProperty(WebAssembly, 'Suspending');
  Reflect.deleteProperty(WebAssembly, 'promising');
  return lane;
}
