// What pages import in tests. Give one its type where it is imported:
// `(await import('/harness/store.js')) as typeof import('./store.harness.ts')`.
declare module '/harness/*.js';
declare module '/tab*.js';
declare module '/core*.js';
