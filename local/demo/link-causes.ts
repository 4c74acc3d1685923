import { hasProblems } from '#domain/catalogue/has-problems';
import { isProblem } from '#domain/catalogue/is-problem';
import type { Preset } from '#domain/preset/preset';
import type { Ticket } from '#domain/ticket/ticket';
import { inParallel } from '#use-cases/in-parallel';
import type { StoredTicket } from '#use-cases/ports';
import { takeStep } from './take-step.ts';
import type { Playing } from './ticket-stage.ts';
import { ticketStage } from './ticket-stage.ts';

const width = 12;
const soonAfterwards = 9 * 60_000;

/** A ticket with the open problem that caused it, as the desk finds out. */
interface Cause {
  readonly incident: StoredTicket;
  readonly problem: Ticket;
}

/**
 * Once all is played, links the incidents that are still open to the problem of their subarea that is being worked on:
 * what happens to both before would have to be told in one breath, as a problem that is over takes no more of them.
 */
export const linkCauses = async (playing: Playing, numbers: readonly string[]): Promise<void> => {
  const { desk, configuration, until } = playing;
  if (!hasProblems(configuration.preset)) return;
  const found = await inParallel(numbers, width, (number) => desk.tickets.find(number));
  const stored = found.filter((one) => one !== undefined);
  await inParallel(causesAmong(configuration.preset, stored), width, async ({ incident, problem }) => {
    const { number, updatedAt } = incident.ticket;
    const at = Math.max(...[updatedAt, problem.updatedAt].map((instant) => Date.parse(instant))) + soonAfterwards;
    if (at > until) return;
    const stage = ticketStage(playing, { name: `cause of ${number}`, at, number });
    await takeStep(stage, { at, by: problem.owner ?? '', deed: { kind: 'link', problem: problem.number } }, incident);
  });
};

const causesAmong = (preset: Preset, stored: readonly StoredTicket[]): readonly Cause[] => {
  const open = stored.filter(({ ticket }) => ticket.closedAt === undefined);
  const problems = open
    .map(({ ticket }) => ticket)
    .filter((ticket) => isProblem(preset, ticket) && ticket.owner !== undefined && ticket.resolvedAt === undefined);
  return open
    .filter(({ ticket }) => isResolvedWithProblem(preset, ticket))
    .flatMap((incident) => {
      const problem = problems.find(({ subarea }) => subarea === incident.ticket.subarea);
      return problem === undefined ? [] : [{ incident, problem }];
    });
};

/** Tickets of its type are resolved by the clock with the problem that caused them. */
const isResolvedWithProblem = ({ workflow }: Preset, { type }: Ticket): boolean =>
  workflow.transitions.some((step) => step.by === 'clock' && step.action === 'resolve' && step.types?.includes(type));
