import type { PromptProfile } from '../core/prompt.ts';

/** What is said to a capable model beside its task and its observations, whatever the form of its actions. */
type Requests = Pick<
  PromptProfile,
  | 'task'
  | 'cut'
  | 'lastAnswer'
  | 'plan'
  | 'proceed'
  | 'planDenied'
  | 'summarise'
  | 'summary'
  | 'media'
  | 'managedTask'
  | 'managedReport'
>;

const FACTS = `1. Facts. What the task itself gives; what has to be looked up, and where; what has to be worked out from that.`;
const STEPS = `2. Steps. A short numbered list, each step one thing that the tools at hand can do, the last one giving the answer.`;
const NOT_YET = 'Write the plan only, in the language of the task. Do not act yet.';

/** The words for capable models. */
export const REQUESTS: Requests = {
  task: (task, left) => `New task:\n${task}${left ? `\n\nIt may use up no more than: ${left}.` : ''}`,

  cut: () =>
    'Your reply reached its greatest length and was cut off there. Write less in one turn: shorter code, no long texts.',

  lastAnswer: (task) =>
    `There are no turns left. From what is known so far, give the best answer you can to the task, in plain words, ` +
    `without code. If something remains unknown, say so briefly. Answer in the language of the task.\n\nThe task was:\n${task}`,

  plan: ({ task, isFirst, remainingSteps }) =>
    isFirst
      ? `Before you act, make a plan for this task:\n${task}\n\nIt has two parts.\n${FACTS}\n${STEPS}\n${NOT_YET}`
      : `Pause and bring your plan up to date. The task is still:\n${task}\n\nIt has two parts.\n${FACTS} ` +
        `Say what has been found out so far, with exact values.\n${STEPS} ` +
        `Leave out what is done, and change what has not worked. You have ${countTurns(remainingSteps)} left.\n${NOT_YET}`,

  proceed: () => 'Now go on and carry out this plan.',

  planDenied: (reason) =>
    `This plan was not accepted: ${reason}\nMake no use of it. Another plan may be asked of you; otherwise go on without.`,

  summarise: (task) =>
    `The conversation has become too long to be kept whole. Write down what you need in order to go on without it: what ` +
    `was done and found out, with exact values, names and sources; which variables and functions are defined and what ` +
    `they hold; what failed and why; what is still to do. Plain text, no code, no remarks.\n\nThe task is:\n${task}`,

  summary: (text) => `What happened so far, in short:\n${text}`,

  media: (names) => `This came from the tools: ${names.join(', ')}`,

  managedTask: ({ name, task }) =>
    `You are ${name}, and work for another agent, who gave you this task:\n${task}\n\n` +
    `The other agent sees nothing of your work but what you give to final_answer, so let that be complete: the answer ` +
    `in one or two sentences, then everything that supports it (values, sources, how it was found), then what stayed ` +
    `open. If you cannot solve the task, report what you tried and what you learned, for the other agent to go on with.`,

  managedReport: ({ name, answer, summary }) => `${name} reports:\n${answer}${reportWork(name, summary)}`,
};

/**
 * How a managed agent's work is told after its answer; empty where nothing is told of it.
 *
 * @example
 * reportWork('searcher', 'It read two pages.'); // '\n\nWhat searcher did, in short:\nIt read two pages.'
 */
export function reportWork(name: string, summary: string | undefined): string {
  return summary ? `\n\nWhat ${name} did, in short:\n${summary}` : '';
}

function countTurns(count: number): string {
  return count === 1 ? 'one turn' : `${count} turns`;
}
