import type { Effect, StateFamily, Workflow } from '../preset/preset.ts';
import type { RequesterMail } from './mail-name.ts';

const stateMails = {
  untouched: 'state-changed',
  with_us: 'state-changed',
  with_you: 'information-requested',
  working: 'work-started',
  planned: 'planned',
  solved: 'resolved',
  ended: 'closed',
} as const satisfies Record<StateFamily, RequesterMail>;

/** What these two mails say is true only where the step has found the cause, or has said when the solution comes. */
const promising = { working: 'diagnosis', planned: 'plan' } as const satisfies Partial<Record<StateFamily, Effect>>;

/** By which mail a requester hears that their ticket has come to a state, by a step of that name if by one (R5.1). */
export const stateMail = (
  { states, transitions }: Pick<Workflow, 'states' | 'transitions'>,
  to: string,
  action: string | undefined,
): RequesterMail => {
  const step = transitions.find((one) => one.action === action && one.to === to);
  if (step?.effects?.includes('own')) return 'taken-in-charge';
  const family = states[to]?.family;
  if (family === undefined) return 'state-changed';
  const promises = step !== undefined && (family === 'working' || family === 'planned');
  return promises && !step.effects?.includes(promising[family]) ? 'state-changed' : stateMails[family];
};
