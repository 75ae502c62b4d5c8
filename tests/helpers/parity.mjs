// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/cli/paths.mjs';
import { PARITY } from '../fixtures/parity.mjs';

const PAGE = join(ROOT, 'tests', 'parity.md');

/**
 * Writes the page that holds smolagents' tables against our tests, from the tests that have just run.
 *
 * @param {ReadonlyMap<string, string>} states Of every test that ran, by its full name.
 * @returns {string[]} What is wrong: names of tests that are not there or did not pass, and whether the page was stale.
 * @example
 * writeParity(new Map([['a run ends', 'passed']]));
 */
export function writeParity(states) {
  const faults = PARITY.flatMap(({ rows }) =>
    rows.flatMap(({ row, tests = [], differs }) => {
      const missing = tests.filter((name) => states.get(name) !== 'passed');
      const faultsOfRow = missing.map((name) => `"${row}": the test "${name}" ${states.get(name) ?? 'does not exist'}`);
      return tests.length === 0 && !differs ? [`"${row}" has neither a test nor a reason`] : faultsOfRow;
    }),
  );
  const page = renderParity();
  const old = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  if (old !== page) {
    writeFileSync(PAGE, page);
    faults.push('tests/parity.md was stale: it has been written anew, look at it and commit it');
  }
  return faults;
}

/** The page; its form is what the formatter would make of it. */
export function renderParity() {
  const sections = PARITY.map(({ section, rows }) => {
    const lines = rows.map(({ row, here, tests = [], differs }) => {
      const shown = [...(differs ? [differs] : []), ...tests.map((name) => `*${name}*`)].join('<br>');
      return `| ${[row, here, shown].map(toCell).join(' | ')} |`;
    });
    return [
      `## ${section}`,
      '',
      '| smolagents | here | why we differ; *the test that shows it* |',
      '|---|---|---|',
      ...lines,
    ].join('\n');
  });
  const tests = PARITY.flatMap(({ rows }) => rows.flatMap((one) => one.tests ?? []));
  const count = PARITY.reduce((sum, { rows }) => sum + rows.length, 0);
  return [
    '# What smolagents does, and what we do',
    '',
    `Written by \`npm test\` from \`tests/fixtures/parity.mjs\`: ${count} rows of smolagents 1.27's own behaviour, ` +
      `${new Set(tests).size} tests that exist and passed. It is stale, and \`npm test\` fails, when a row names a test that does not.`,
    '',
    sections.join('\n\n'),
    '',
  ].join('\n');
}

/** @param {string} text */
function toCell(text) {
  return text.replaceAll('|', '\\|');
}
