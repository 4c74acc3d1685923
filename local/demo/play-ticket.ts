import type { Configuration } from '#domain/configuration';
import type { StoredTicket } from '#use-cases/ports';
import { accepted } from './accepted.ts';
import type { TicketPlan } from './plan.ts';
import { takeStep } from './take-step.ts';
import type { Playing, TicketStage } from './ticket-stage.ts';
import { ticketStage } from './ticket-stage.ts';

/** A ticket that is to be opened under a number, perhaps as the follow-up of another one. */
export interface Numbered {
  readonly plan: TicketPlan;
  readonly number: string;
  readonly follows?: string;
}

const quarter = 15 * 60_000;

const open = async ({ rooms, sessionOf, upload }: TicketStage, { plan, follows }: Numbered): Promise<void> => {
  const { by, classification, content, description, channel, requester, endCustomer } = plan;
  const opening = {
    ...{ classification, content, description, channel },
    files: await upload(by, plan.files),
    ...(requester !== undefined && { requester }),
    ...(follows !== undefined && { follows }),
    ...(plan.form && { form: plan.form }),
    ...(endCustomer !== undefined && { endCustomer }),
  };
  accepted(await rooms.openTicket(sessionOf(by), opening, { operation: 'openTicket', request: opening }), plan.name);
};

/** The clock closes what was silent and wakes what waited for a day, at the next quarter of an hour, as the schedule does. */
const tickUntil = async (stage: TicketStage, stored: StoredTicket, configuration: Configuration, until: number) => {
  const { closesAt, wakesAt } = stored.ticket;
  const next = closesAt ?? wakesAt;
  if (next === undefined) return stored;
  const due = Math.ceil(Date.parse(next) / quarter) * quarter;
  if (due > until) return stored;
  stage.time.now = due;
  await stage.rooms.tick(closesAt === undefined ? 'wake' : 'close', configuration);
  return (await stage.rooms.find(stored.ticket.number)) ?? stored;
};

/** Opens a ticket and does to it what is planned, each at its own time, as far as that has come by now. */
export const playTicket = async (playing: Playing, numbered: Numbered): Promise<void> => {
  const { plan, number } = numbered;
  const stage = ticketStage(playing, { name: plan.name, at: plan.at, number });
  const stored = async (): Promise<StoredTicket> => {
    const found = await stage.rooms.find(numbered.number);
    if (found === undefined) throw new Error(`The demo's ticket ${numbered.number} is gone.`);
    return found;
  };
  await open(stage, numbered);
  for (const step of numbered.plan.steps.filter(({ at }) => at <= playing.until)) {
    const before = await tickUntil(stage, await stored(), playing.configuration, step.at);
    stage.time.now = step.at;
    await takeStep(stage, step, before);
  }
  await tickUntil(stage, await stored(), playing.configuration, playing.until);
};
