import * as Comlink from 'comlink';
import { createAgentHost } from './agent-host.ts';

Comlink.expose(createAgentHost());
