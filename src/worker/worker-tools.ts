import type { Tool } from '../core/index.ts';
import { bindTool } from '../tools/check.ts';
import { createBuiltInTool } from '../tools/registry.ts';
import type { ToolReference } from './protocol.ts';
import type { ToolPort } from './tool-port.ts';

/**
 * A tool as the loop calls it: a built-in one here in the worker, any other on the page.
 *
 * @throws Error when there is no built-in tool of that name, or its options are wrong.
 * @example
 * const tools = spec.tools.map((one) => toWorkerTool(one, port));
 */
export function toWorkerTool(reference: ToolReference, port: ToolPort): Tool {
  if (reference.type === 'built-in') return bindTool(createBuiltInTool(reference.config));
  const { type: _type, key, ...described } = reference;
  return {
    ...described,
    execute: (args, { callId, signal }) => port.call(key, args, callId, signal),
  };
}
