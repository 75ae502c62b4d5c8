import { expect, inject } from 'vitest';

// End to end means through the built site: without it, or with that of an older build, nothing there can be believed.
const problem = inject('siteProblem');
if (problem !== undefined && expect.getState().testPath?.includes('/e2e/')) throw new Error(problem);
