import { afterAll } from 'vitest';
import { closeBrowser } from './browser.ts';

// A set-up file is run again for every file of tests, and its hooks are for that one, though modules are loaded once.
afterAll(closeBrowser);
