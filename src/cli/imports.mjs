// @ts-check
import { parseSync, Visitor } from 'vite';

/**
 * @typedef {object} Import
 * @property {string} specifier As it is written.
 * @property {'static' | 'dynamic' | 'type'} kind `type`: erased when compiled.
 * @property {number} start Where the specifier's quotes begin in the source.
 * @property {number} end Where they end.
 */

/**
 * Everything a module names as imported: `import`, `export … from`, `import()` of a literal, and types of either form.
 *
 * @param {string} file Its ending says how the source is read.
 * @param {string} source
 * @returns {Import[]} In order.
 * @throws SyntaxError when the source does not parse.
 * @example
 * listImports('a.ts', "import type { B } from './b.ts';"); // [{ specifier: './b.ts', kind: 'type', … }]
 */
export function listImports(file, source) {
  const { program, errors } = parseSync(file, source);
  const [error] = errors;
  if (error) throw new SyntaxError(`${file}: ${error.message}`);
  /** @type {Import[]} */
  const imports = [];
  /**
   * @param {unknown} literal
   * @param {Import['kind']} kind
   */
  const add = (literal, kind) => {
    const { value, start, end } = /** @type {{ value?: unknown, start: number, end: number }} */ (literal ?? {});
    if (typeof value === 'string') imports.push({ specifier: value, kind, start, end });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source, node.importKind === 'type' ? 'type' : 'static'),
    ExportNamedDeclaration: (node) => add(node.source, node.exportKind === 'type' ? 'type' : 'static'),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === 'type' ? 'type' : 'static'),
    ImportExpression: (node) => add(node.source, 'dynamic'),
    TSImportType: (node) => add(node.source, 'type'),
  }).visit(program);
  return imports.sort((a, b) => a.start - b.start);
}
