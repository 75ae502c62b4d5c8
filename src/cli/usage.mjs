// @ts-check
import { ACTIONS, PROFILES, TYPES } from './agent-config.mjs';
import { ASKED_BEFORE } from './approval-option.mjs';
import { BUDGET_LIMITS } from './budget-option.mjs';
import { DEVICES, DTYPES } from './model-choice.mjs';
import { TOOLS } from './tool-choice.mjs';

/** For a terminal of 80 columns. */
export const USAGE = `Usage: tabagents [options] "task"
       tabagents [options] -       one task a line from standard input

The agent:
  --agent FILE         an agent as JSON, such as toJSON() gives; other options
                       stand in place of what it says
  --type TYPE          ${TYPES.join(' or ')}: whether it writes code (default)
                       or only calls tools
  --actions FORM       how code is asked for: ${ACTIONS.join(', ')}; code is text
                       between tags (default)
  --tools a,b          ${TOOLS.slice(0, 3).join(', ')},
                       ${TOOLS.slice(3).join(', ')}; options as in a URL:
                       "web_search?provider=searxng&baseURL=http%3A%2F%2F…"
  --imports a,b        modules that the code may import besides the base list;
                       * is any
  --instructions TEXT  what it should know or mind besides
  --prompt-profile P   ${PROFILES.join(', ')}: the prompt; auto is what suits the
                       model, compact is for small ones
  --context-tokens N   how much of a conversation the model is sent at most

The task:
  --image FILE         a picture for the model: PNG, JPEG, WebP or GIF
  --audio FILE         a sound for the model: WAV or MP3
  --file FILE          a file for the folder in which the code works
  --var NAME=JSON      a variable for the code; these four may stand repeatedly
  --max-steps N        how many steps a task may take (default 20)
  --plan N             a plan is made before every so manyth step
  --budget a=1,b=2     what a task may use up: ${BUDGET_LIMITS.slice(0, 2).join(', ')} (in dollars),
                       ${BUDGET_LIMITS.slice(2).join(', ')}
  --ask-before a,b     asks you first: ${ASKED_BEFORE.join(', ')}; where nobody can be
                       asked, all of that is denied
  --json               one event a line instead of text, the last of a task with
                       its result
  --help, --version

The model:
  --model NAME         embedded (default), transformers-js (default with
                       --path), or openai-compatible (default with --base-url)

A larger model on this computer, with --model transformers-js:
  --model-id ID        an ONNX chat model of the Hugging Face Hub, such as
                       onnx-community/Qwen3-0.6B-ONNX; it is downloaded anew by
                       every call
  --path PLACE         instead: a URL, or a folder here, with config.json,
                       tokenizer.json and onnx/
  --revision NAME      a branch, tag or commit of the model on the Hub
  --dtype TYPE         which weights: ${DTYPES.slice(0, 5).join(', ')},
                       ${DTYPES.slice(5).join(', ')}
  --device NAME        ${DEVICES.join(', ')}; webgpu needs a graphics card that a
                       browser without a window can use, and where there is
                       none, auto is wasm

A model behind a URL, with --model openai-compatible:
  --base-url URL       where it answers, such as http://localhost:11434/v1
  --model-id ID        its name there
  --api-key KEY        its key; the environment's TABAGENTS_API_KEY does not
                       show in the list of processes

Exit code: 0 if every task ended in success, 1 if one did not, 2 for wrong usage
or no browser.
`;
