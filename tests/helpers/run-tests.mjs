// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages } from '../../src/cli/install.mjs';
import { ROOT } from '../../src/cli/paths.mjs';
import { writeParity } from './parity.mjs';

/*
 * npm test: types, lint, format, every test and the table they fill, counted together; the last line is `N passed, N failed`.
 * npm test -- <filter>: only the tests, with what follows handed to Vitest.
 */

const REPORT = join(ROOT, '.cache', `tests-${process.pid}.json`);

const CHECKS = [
  { name: 'types', package: 'typescript/bin/tsc', args: ['--noEmit'] },
  { name: 'types of core, without DOM', package: 'typescript/bin/tsc', args: ['--noEmit', '-p', 'src/core'] },
  { name: 'lint', package: 'oxlint/bin/oxlint', args: [] },
  { name: 'format', package: 'prettier/bin/prettier.cjs', args: ['--check', '.'] },
];

const filter = process.argv.slice(2);

try {
  ensurePackages();
  const { ensureBrowser } = await import('./ensure-browser.mjs');
  process.env['TABAGENTS_BROWSER'] = ensureBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}

let passed = 0;
let failed = 0;
for (const check of filter.length > 0 ? [] : CHECKS) {
  const ok = runPackage(check.package, check.args) === 0;
  console.log(`${ok ? '✓' : '✗'} ${check.name}`);
  if (ok) passed++;
  else failed++;
}
const tests = runTests();
passed += tests.passed;
failed += tests.failed;
if (filter.length === 0) {
  const faults = writeParity(tests.states);
  console.log(`${faults.length === 0 ? '✓' : '✗'} parity with smolagents`);
  for (const fault of faults) console.log(`  ${fault}`);
  if (faults.length === 0) passed++;
  else failed++;
}
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

/**
 * Runs Vitest and counts. A file that fails without a failed test in it, a run without any test, and a Vitest that gave
 * up count as one failure each.
 */
function runTests() {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const status = runPackage('vitest/vitest.mjs', [
    'run',
    '--config=tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
    ...filter,
  ]);
  const report = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')) : { testResults: [] };
  rmSync(REPORT, { force: true });
  const counts = { passed: 0, failed: 0 };
  /** @type {Map<string, string>} */
  const states = new Map();
  for (const file of report.testResults) {
    /** @type {{ status: string, fullName: string }[]} */
    const results = file.assertionResults;
    for (const { fullName, status } of results) states.set(fullName, status);
    const failures = results.filter(({ status }) => status === 'failed').length;
    counts.passed += results.filter(({ status }) => status === 'passed').length;
    counts.failed += failures || (file.status === 'failed' ? 1 : 0);
  }
  if (counts.failed === 0 && (status !== 0 || counts.passed === 0)) counts.failed = 1;
  return { ...counts, states };
}

/**
 * @param {string} script Below node_modules.
 * @param {readonly string[]} args
 */
function runPackage(script, args) {
  const command = [join(ROOT, 'node_modules', script), ...args];
  return spawnSync(process.execPath, command, { cwd: ROOT, stdio: 'inherit' }).status;
}
