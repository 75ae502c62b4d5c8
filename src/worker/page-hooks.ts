import * as Comlink from 'comlink';
import type { Model, ModelEvent, Tool } from '../core/index.ts';
import { toAgentError } from '../core/index.ts';
import { bindTool } from '../tools/check.ts';
import type { PageHooks } from './protocol.ts';
import type { PageTools } from './tool-port.ts';
import { servePageTools } from './tool-port.ts';

/**
 * Functions of the page that the worker may call, each after a check of its arguments.
 *
 * @example
 * const { callTool } = createPageTools([getPrice]);
 */
export function createPageTools(tools: readonly Tool[]): PageTools {
  const bound = new Map(tools.map((one) => [one.name, bindTool(one)]));
  const calls = new Map<string, AbortController>();
  return {
    async callTool(name, args, callId) {
      const tool = bound.get(name);
      if (!tool) return { ok: false, message: `There is no tool ${name} on the page.` };
      const controller = new AbortController();
      calls.set(callId, controller);
      try {
        return { ok: true, value: await tool.execute(args, { callId, signal: controller.signal }) };
      } catch (thrown) {
        return { ok: false, message: thrown instanceof Error ? thrown.message : String(thrown) };
      } finally {
        calls.delete(callId);
      }
    },

    cancelTool(callId) {
      calls.get(callId)?.abort();
    },
  };
}

/**
 * The page's side of one agent: calls its functions when the worker asks, and streams its own model if it has one.
 *
 * @example
 * await api.createAgent(id, spec, Comlink.proxy(createPageHooks(createPageTools(tools), undefined)));
 */
export function createPageHooks(tools: PageTools, model: Model | undefined): PageHooks {
  return {
    async openToolPort() {
      const port = servePageTools(tools);
      return Comlink.transfer(port, [port]);
    },

    async generate(messages, options, port) {
      const controller = new AbortController();
      port.addEventListener('message', () => controller.abort());
      port.start();
      const post = (event: ModelEvent): void => port.postMessage(event);
      try {
        if (!model) throw new Error('This agent has no model on the page.');
        for await (const event of model.generate(messages, { ...options, signal: controller.signal })) post(event);
      } catch (thrown) {
        post({ type: 'error', error: toAgentError(thrown) });
      }
      port.postMessage('ended');
    },
  };
}
