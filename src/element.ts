import { TabAgent as Element } from './ui/tab-agent.ts';
import type { TabAgentElement } from './ui/tab-agent-element.ts';

export type { TabAgentElement } from './ui/tab-agent-element.ts';

/** The class behind `<tab-agent>`; importing this module registers it. */
export const TabAgent: new () => TabAgentElement = Element;
