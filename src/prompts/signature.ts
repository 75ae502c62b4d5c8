import { toPythonLiteral, toPythonType } from '../core/json-schema.ts';
import type { Tool } from '../core/tool.ts';
import { toolParameters } from '../core/tool.ts';

/**
 * A tool as the head of a typed Python function.
 *
 * @example
 * toSignature(getPrice); // 'def get_price(symbol: str) -> float'
 */
export function toSignature(described: Pick<Tool, 'name' | 'inputSchema' | 'outputSchema'>): string {
  const parameters = toolParameters(described).map(({ name, pythonType, required, default: fallback }) =>
    required ? `${name}: ${pythonType}` : `${name}: ${pythonType} = ${toPythonLiteral(fallback)}`,
  );
  const returns = described.outputSchema ? ` -> ${toPythonType(described.outputSchema)}` : '';
  return `def ${described.name}(${parameters.join(', ')})${returns}`;
}

/**
 * A tool as a Python function with its docstring, the way a model has read thousands of.
 *
 * @example
 * toPythonFunction(getPrice);
 */
export function toPythonFunction(
  described: Pick<Tool, 'name' | 'description' | 'inputSchema' | 'outputSchema'>,
): string {
  const parameters = toolParameters(described).filter((one) => one.description);
  const args = parameters.map(({ name, description }) => `        ${name}: ${description}`);
  const returned = described.outputSchema?.description;
  const doc = [
    `    """${described.description.trim()}`,
    ...(args.length > 0 ? ['', '    Args:', ...args] : []),
    ...(returned ? ['', '    Returns:', `        ${returned}`] : []),
  ];
  const body = doc.length === 1 ? `${doc[0]}"""` : `${doc.join('\n')}\n    """`;
  return `${toSignature(described)}:\n${body}`;
}
