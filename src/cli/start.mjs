#!/usr/bin/env node
// @ts-check
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensurePackages } from './install.mjs';
import { ROOT } from './paths.mjs';
import { serve } from './serve.mjs';

const DEFAULT_PORT = 5173;
const USAGE = `Usage: npm start -- [--port N]

  --port N   Serve on this port, or the next free one (default ${DEFAULT_PORT}).
`;

const port = readPort();
try {
  ensurePackages();
  const { ensureBuild } = await import('./build.mjs');
  await ensureBuild();
  const { origin } = await serve({ roots: [{ prefix: '/', folder: join(ROOT, 'dist') }], port });
  if (new URL(origin).port !== String(port)) console.log(`Port ${port} is taken.`);
  console.log(`tabagents is served on ${origin}/ (Ctrl-C ends it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @returns {number} */
function readPort() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    if (values.port === undefined) return DEFAULT_PORT;
    const wanted = Number(values.port);
    if (/^\d+$/.test(values.port) && wanted >= 1 && wanted <= 65_535) return wanted;
    throw new Error(`--port takes a number from 1 to 65535, not "${values.port}".`);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exit(2);
  }
}
