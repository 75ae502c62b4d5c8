import type { Tool } from '../core/index.ts';
import { toolParameters } from '../core/index.ts';
import { toPythonType } from '../core/json-schema.ts';
import type { ToolSpec } from './protocol.ts';

/**
 * A tool as Python is told of it.
 *
 * @example
 * toToolSpec(getPrice).parameters[0]?.name; // 'symbol'
 */
export function toToolSpec(tool: Tool): ToolSpec {
  const { name, description, outputSchema } = tool;
  const parameters = toolParameters(tool).map(({ pythonType, ...parameter }) => ({ ...parameter, type: pythonType }));
  return { name, description, returns: outputSchema ? toPythonType(outputSchema) : null, parameters };
}
