import * as Comlink from 'comlink';
import type { ApprovalDecision, ApprovalRequest, Media, ModelEvent, Tool } from '../core/index.ts';
import { toAgentError } from '../core/errors.ts';
import { bindTool } from '../tools/check.ts';
import { isRecord } from './config-check.ts';
import { toMedia } from './media.ts';
import type { PageHooks } from './protocol.ts';
import type { PageFunctions } from './resolve-options.ts';
import type { PageTools } from './tool-port.ts';
import { servePageTools } from './tool-port.ts';

/**
 * Functions of the page that the worker may call, each after a check of its arguments.
 *
 * @param tools By the keys under which the worker knows them.
 * @example
 * const { callTool } = createPageTools(new Map([['get_price', getPrice]]));
 */
export function createPageTools(tools: ReadonlyMap<string, Tool>): PageTools {
  const bound = new Map([...tools].map(([key, one]) => [key, bindTool(one)]));
  const calls = new Map<string, AbortController>();
  return {
    async callTool(key, args, callId) {
      const tool = bound.get(key);
      if (!tool) return { ok: false, message: `There is no tool ${key} on the page.` };
      const controller = new AbortController();
      calls.set(callId, controller);
      try {
        return { ok: true, value: await fromBlob(await tool.execute(args, { callId, signal: controller.signal })) };
      } catch (thrown) {
        return { ok: false, message: toMessage(thrown) };
      } finally {
        calls.delete(callId);
      }
    },

    cancelTool(callId) {
      calls.get(callId)?.abort();
    },
  };
}

/** A picture or sound that a tool gives as the browser has it. */
async function fromBlob(result: unknown): Promise<unknown> {
  if (!(result instanceof Blob)) return result;
  const type = /^(image|audio)\//.exec(result.type)?.[1] as Media['type'] | undefined;
  return type ? toMedia(type, result) : new Uint8Array(await result.arrayBuffer());
}

/**
 * The page's side of one tree of agents: calls its functions when the worker asks, and streams its own models.
 *
 * @example
 * await api.createAgent(id, spec, Comlink.proxy(createPageHooks(functions)));
 */
export function createPageHooks(
  functions: PageFunctions,
  tools: PageTools = createPageTools(functions.tools),
): PageHooks {
  const { models, checks, callbacks, approve } = functions;
  return {
    async openToolPort() {
      const port = servePageTools(tools);
      return Comlink.transfer(port, [port]);
    },

    async generate(modelKey, messages, options, port) {
      const controller = new AbortController();
      port.addEventListener('message', () => controller.abort());
      port.start();
      const post = (event: ModelEvent): void => port.postMessage(event);
      try {
        const model = models.get(modelKey);
        if (!model) throw new Error('This agent has no model on the page.');
        for await (const event of model.generate(messages, { ...options, signal: controller.signal })) post(event);
      } catch (thrown) {
        post({ type: 'error', error: toAgentError(thrown) });
      }
      port.postMessage('ended');
    },

    async countTokens(modelKey, messages) {
      return models.get(modelKey)?.countTokens?.(messages);
    },

    async approve(agentKey, request, port) {
      const controller = new AbortController();
      port.addEventListener('message', () => controller.abort());
      port.start();
      try {
        return toDecision(request.type, await approve.get(agentKey)?.(request, controller.signal));
      } finally {
        port.close();
      }
    },

    async checkAnswer(agentKey, name, answer, steps) {
      try {
        const verdict = await checks.get(agentKey)?.get(name)?.(answer, steps);
        return verdict === false ? 'It says no.' : undefined;
      } catch (thrown) {
        return toMessage(thrown);
      }
    },

    async editStep(agentKey, step) {
      try {
        let edited = step;
        for (const callback of callbacks.get(agentKey)?.get(step.type) ?? []) {
          const returned = await callback(edited);
          if (isRecord(returned) && returned['type'] === step.type) edited = returned as unknown as typeof step;
        }
        return { ok: true, step: edited };
      } catch (thrown) {
        return { ok: false, message: toMessage(thrown) };
      }
    },
  };
}

/** By what an edit changes each subject. */
const EDITED = { code: 'code', tool: 'args', plan: 'plan' } as const;

/** What is no decision is no permission, and an edit that changes something else none either. */
function toDecision(type: ApprovalRequest['type'], given: ApprovalDecision | undefined): ApprovalDecision {
  if (given && ['allow', 'deny'].includes(given.decision)) return given;
  const field = EDITED[type];
  const edit = given?.decision === 'edit' ? (given as Readonly<Record<string, unknown>>)[field] : undefined;
  if (given && (type === 'tool' ? isRecord(edit) : typeof edit === 'string')) return given;
  throw new TypeError(
    `"approve" must give { decision: "allow" }, { decision: "deny", reason } or { decision: "edit", ${field} }`,
  );
}

function toMessage(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
