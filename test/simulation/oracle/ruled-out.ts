import type { MailRule } from '#domain/preset/mail-rule';
import type { Preset } from '#domain/preset/preset';
import type { TicketEvent } from '#domain/ticket/event';

type Readers = MailRule['to'];

/** What the event calls its step; the clock's two own steps are called by what they are. */
const stepOf = ({ type, action }: TicketEvent): string => {
  if (type === 'woken') return 'wake';
  return type === 'closed' ? 'close' : (action ?? '');
};

const named = (names: readonly string[] | undefined, name: string): boolean => !names || names.includes(name);

const readersOf = ({ mailRules = [] }: Preset, event: TicketEvent, mail: string): Readers => {
  for (const { mails, queues, actions, to } of mailRules) {
    const isMeant = mails.some((one) => one === mail);
    if (isMeant && named(queues, event.audience.queue) && named(actions, stepOf(event))) return to;
  }
  return 'everyone';
};

/** The news of a new state that a preset may keep for itself; of other states the requester always hears. */
const stateNews = (event: TicketEvent, { states, transitions }: Preset['workflow']): string => {
  const { action, changes } = event;
  const step = transitions.find((one) => one.action === action && one.to === changes.state?.to);
  const has = (effect: string) => step === undefined || step.effects?.some((one) => one === effect) === true;
  if (step && has('own')) return 'taken-in-charge';
  const family = states[changes.state?.to ?? '']?.family ?? 'untouched';
  if (family === 'working') return has('diagnosis') ? 'work-started' : 'state-changed';
  if (family === 'planned') return has('plan') ? 'planned' : 'state-changed';
  return family === 'untouched' || family === 'with_us' ? 'state-changed' : family;
};

/**
 * Whom the preset's mail rules leave the news that a desk may keep from people (R5.1), written down once more: of its
 * state from the requester, of a note from whoever works on it, and of what comes to a queue from its people.
 */
export const ruledOut = (event: TicketEvent, preset: Preset) => ({
  stateUntold: readersOf(preset, event, stateNews(event, preset.workflow)) === 'nobody',
  noteUntold: readersOf(preset, event, 'note-written') === 'nobody',
  newInQueue: readersOf(preset, event, 'new-in-queue'),
  movedToQueue: readersOf(preset, event, 'moved-to-queue'),
  returnedToQueue: readersOf(preset, event, 'returned-to-queue'),
});
