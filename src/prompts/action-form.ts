import type { CodeTags } from '../core/prompt.ts';
import { CODE_TAGS, PYTHON_TOOL } from '../core/prompt.ts';

/** How code is asked for: as text between tags, as JSON of a fixed form, or by a call of the tool `python`. */
export interface ActionOptions {
  /** @default 'code' */
  readonly actions?: 'code' | 'json' | 'tool';
  /** Where actions are text between tags. @default `<code>` and `</code>` */
  readonly tags?: CodeTags;
  /** Whether the model makes calls in a protocol of its own; else it writes them as JSON. @default false */
  readonly takesTools?: boolean;
}

/** The words for one way of asking for code. */
export interface ActionForm {
  /** One turn, said in a few words. */
  readonly turn: string;
  /** One turn as it is written; absent where it is not text. */
  readonly write?: (thought: string, code: string) => string;
  /** The rule that every turn has this form. */
  readonly rule: string;
  /** Where a final answer is given. */
  readonly place: string;
  /** Code as it is shown to the model. */
  readonly show: (code: string) => string;
  /** The same for a small model, as an order. */
  readonly brief: string;
  /** What a reply was that held no action. */
  readonly missing: string;
}

const fence = (code: string): string => `\`\`\`python\n${code}\n\`\`\``;

/**
 * The words by which a prompt asks for code in one form.
 *
 * @example
 * createActionForm({ actions: 'json' }).write?.('I add.', '2 + 3'); // '{"thought":"I add.","code":"2 + 3"}'
 */
export function createActionForm({ actions = 'code', tags = CODE_TAGS, takesTools }: ActionOptions): ActionForm {
  switch (actions) {
    case 'code':
      return {
        turn: 'a short thought and one block of code',
        write: (thought, code) => `Thought: ${thought}\n${tags.open}\n${code}\n${tags.close}`,
        rule: `Every turn has a "Thought:" and one block between ${tags.open} and ${tags.close}.`,
        place: 'in a code block',
        show: (code) => `${tags.open}\n${code}\n${tags.close}`,
        brief: `Answer with "Thought:" and one Python block between ${tags.open} and ${tags.close}.`,
        missing: 'no code',
      };
    case 'json':
      return {
        turn: 'one JSON object that holds a short thought and Python code',
        write: (thought, code) => JSON.stringify({ thought, code }),
        rule: 'Every turn is one JSON object with the keys "thought" and "code", both texts, and nothing around it.',
        place: 'in the code',
        show: fence,
        brief: 'Answer with one JSON object: {"thought": "…", "code": "Python"}.',
        missing: 'no code',
      };
    case 'tool':
      return {
        turn: `a call of the tool ${PYTHON_TOOL}, which runs your code, or of another tool`,
        ...(!takesTools && { write: writePythonCall }),
        rule: takesTools
          ? `Every turn calls a tool: ${PYTHON_TOOL} with code, or another one directly. Inside of code all of them are functions.`
          : `Every turn is a short thought and a JSON object with "name" and "arguments" that calls ${PYTHON_TOOL} or another tool. Inside of code all of them are functions.`,
        place: 'as a tool, or in the code',
        show: fence,
        brief: takesTools
          ? `Call the tool ${PYTHON_TOOL} with code, or another tool.`
          : `Answer with "Thought:" and one JSON object: {"name": "${PYTHON_TOOL}", "arguments": {"code": "Python"}}, or a call of another tool.`,
        missing: 'no call of a tool and no code',
      };
    default:
      return actions satisfies never;
  }
}

function writePythonCall(thought: string, code: string): string {
  return `Thought: ${thought}\n${JSON.stringify({ name: PYTHON_TOOL, arguments: { code } })}`;
}
