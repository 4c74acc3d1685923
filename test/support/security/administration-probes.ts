import type { Probe } from '../http-probes.ts';
import { strangers } from './strangers.ts';

/** What is asked of the administration with an id; `body` is sent with it. */
interface Asked {
  readonly field: string;
  readonly foreign: string;
  readonly missing: string;
  readonly ask: (id: string) => { path: string; body?: object };
}

/** Nobody but the administration learns whether there is such a thing: their role is refused before it is looked for. */
export const administrationProbe = (asked: Asked): Probe => ({ ...asked, who: strangers, status: 403 });
