import type { Message, Step } from '../../src/core/index.ts';
import { NO_USAGE, toMessages } from '../../src/core/index.ts';
import { parseReply } from '../../src/prompts/parse-reply.ts';
import { tool } from '../../src/tools/tool.ts';
import { compactProfile } from '../../src/prompts/compact.ts';

const TOOLS = [
  tool({
    name: 'get_weather',
    description: 'Weather of a city, day by day.',
    input: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
    output: { type: 'string' },
    execute: () => '',
  }),
  tool({
    name: 'get_distance',
    description: 'Kilometres between two cities.',
    input: {
      type: 'object',
      properties: { start: { type: 'string' }, end: { type: 'string' } },
      required: ['start', 'end'],
    },
    output: { type: 'number' },
    execute: () => 0,
  }),
];
const SYSTEM = compactProfile.system({ tools: TOOLS, team: [], imports: [], instructions: '' });
const CITIES = ['Lyon', 'Porto', 'Turin', 'Ghent', 'Malmo', 'Graz', 'Split', 'Gdansk', 'Cork', 'Bergen'];
const SKIES = ['sunny', 'cloudy', 'rain', 'fog', 'wind'];

/** An agent's conversation as it grows: whatever the model says, its code prints the weather of some days. */
export interface Conversation {
  /** The prompt of the next step. */
  messages(): Message[];
  /** Ends a step with what the model said. */
  add(reply: string): void;
}

/**
 * Begins a conversation that shares its system prompt with all others, and nothing more.
 *
 * @example
 * const conversation = beginConversation(1);
 * conversation.add('Thought: I look.\n<code>\nprint(get_weather("Lyon"))\n');
 */
export function beginConversation(number: number): Conversation {
  const steps: Step[] = [{ type: 'task', task: `${number + 1} weeks ago, which city was the warmest?` }];
  return {
    messages: () => toMessages(steps, compactProfile, SYSTEM),
    add(reply) {
      const stepNumber = steps.length;
      const { modelOutput, code } = parseReply(reply);
      steps.push({
        type: 'action',
        stepNumber,
        modelOutput,
        code,
        prints: describeWeather(stepNumber, number * 31 + stepNumber * 7),
        display: {},
        toolCalls: [],
        isFinalAnswer: false,
        usage: NO_USAGE,
        timing: { startedAt: 0, durationMs: 0 },
      });
    },
  };
}

function describeWeather(stepNumber: number, seed: number): string {
  const city = CITIES[(stepNumber - 1) % CITIES.length] ?? '';
  const days = Array.from({ length: 3 }, (_none, day) => {
    const noise = Math.imul(seed + day, 2_654_435_761);
    const sky = SKIES[(noise >>> 20) % SKIES.length] ?? '';
    return `${city} day ${day + 1}: ${(noise >>> 8) % 30} C, ${sky}, wind ${(noise >>> 16) % 40} km`;
  });
  return `${days.join('\n')}\n`;
}
