import type { CheckedArguments, JsonSchema, Tool } from '../core/index.ts';

/**
 * A tool that checks its arguments before it does anything: by its own `check` where it has one (a Standard Schema), else
 * by its JSON Schema. Defaults are filled in, and None for a parameter that may be left out means that it is left out.
 *
 * Works on pages and in workers; the validator is loaded with the first call.
 *
 * @example
 * const checked = bindTool(getPrice);
 * await checked.execute({ symbol: 5 }, context); // Error: get_price: argument "symbol" must be a string (got 5)
 */
export function bindTool<Given extends Tool>(tool: Given): Given {
  return {
    ...tool,
    async execute(args, context) {
      const { checkArguments, prepareArguments } = await import('./check-arguments.ts');
      const prepared = prepareArguments(tool.inputSchema, args);
      const check = async (value: Readonly<Record<string, unknown>>): Promise<CheckedArguments> =>
        tool.check ? tool.check(value) : checkArguments(tool.inputSchema, value);
      const checked = prepared.ok ? await check(prepared.value) : prepared;
      if (!checked.ok) throw new Error(`${tool.name}: ${checked.problem}`);
      return tool.execute(checked.value, context);
    },
  };
}

/**
 * What is wrong with a final answer by its schema; undefined when it fits.
 *
 * @example
 * await checkAnswer({ type: 'integer' }, 'twelve'); // 'the answer must be a whole number (got "twelve")'
 */
export async function checkAnswer(schema: JsonSchema, answer: unknown): Promise<string | undefined> {
  const { checkArguments } = await import('./check-arguments.ts');
  const wrapped: JsonSchema = { type: 'object', properties: { answer: schema }, required: ['answer'] };
  const checked = checkArguments(wrapped, { answer });
  return checked.ok
    ? undefined
    : checked.problem.replaceAll('argument "answer', 'the answer "answer').replace('the answer "answer"', 'the answer');
}
