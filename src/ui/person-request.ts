import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ApprovalDecision } from '../core/index.ts';
import type { PersonRequest } from './person-queue.ts';

const loading = new Map<PersonRequest['type'], Promise<unknown>>();

/**
 * Loads the dialog for a kind of request. Those who wait for it go on in their order.
 *
 * @throws Error when it cannot be loaded; it is tried again at the next call.
 */
export async function loadDialog(type: PersonRequest['type']): Promise<void> {
  const load = loading.get(type) ?? (type === 'question' ? import('./ask-dialog.ts') : import('./approval-dialog.ts'));
  loading.set(type, load);
  try {
    await load;
  } catch (thrown) {
    loading.delete(type);
    throw thrown;
  }
}

/**
 * The dialog for a request, fresh for each one. Whoever makes requests loads the dialogs first.
 *
 * @param waiting How many there are, this one included.
 * @example
 * html`${queue.first && renderRequest(queue.first, queue.length)}`;
 */
export function renderRequest(request: PersonRequest, waiting: number) {
  switch (request.type) {
    case 'question': {
      const { text, choices, reply } = request;
      return keyed(
        request,
        html`<tab-agent-ask
          .question=${text}
          .choices=${choices}
          @ask-reply=${({ detail }: CustomEvent<string>) => reply(detail)}
        ></tab-agent-ask>`,
      );
    }
    case 'approval':
      return keyed(
        request,
        html`<tab-agent-approval
          part="approval-dialog"
          .request=${request.request}
          .waiting=${waiting}
          @approval-decide=${({ detail }: CustomEvent<ApprovalDecision>) => request.reply(detail)}
        ></tab-agent-approval>`,
      );
    default:
      return request satisfies never;
  }
}
