/**
 * Starts a module worker; one from another origin through a blob, because a worker must be of its starter's origin.
 *
 * @example
 * const worker = startModuleWorker(new URL(workerURL, import.meta.url), 'engine');
 */
export function startModuleWorker(url: URL, name: string): Worker {
  if (url.origin === globalThis.origin) return new Worker(url, { type: 'module', name });
  const bootstrap = new Blob([`import ${JSON.stringify(url.href)};`], { type: 'text/javascript' });
  return new Worker(URL.createObjectURL(bootstrap), { type: 'module', name });
}
