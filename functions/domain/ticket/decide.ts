import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import type { Command } from './command.ts';
import { act } from './commands/act.ts';
import { assign } from './commands/assign.ts';
import { close } from './commands/close.ts';
import { comment } from './commands/comment.ts';
import { conceal } from './commands/conceal.ts';
import { disclose } from './commands/disclose.ts';
import { link } from './commands/link.ts';
import { move } from './commands/move.ts';
import { note } from './commands/note.ts';
import { open } from './commands/open.ts';
import { reclassify } from './commands/reclassify.ts';
import { release } from './commands/release.ts';
import { reply } from './commands/reply.ts';
import { resolve } from './commands/resolve.ts';
import { wake } from './commands/wake.ts';
import type { DecisionContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { TicketEvent } from './event.ts';
import type { Failure } from './failure.ts';
import type { Predecessor } from './seal.ts';
import { seal } from './seal.ts';
import type { Ticket } from './ticket.ts';
import { wrongFlag } from './wrong-flag.ts';

/**
 * What a command does to a ticket, by the tenant's own workflow and the policy: one event, or why not (R3).
 * `ticket` is absent for `open` only. Changes nothing; fold the event with `evolve`.
 */
export const decide = (
  ticket: Ticket | undefined,
  command: Command,
  context: DecisionContext,
): Result<TicketEvent, Failure> => {
  if (command.kind === 'open') {
    if (ticket) return fail({ reason: 'stale' });
    return sealed({ number: command.number }, open(command, context), context);
  }
  if (!ticket) return fail({ reason: 'not-found' });
  return sealed(ticket, workOn(ticket, command, context), context);
};

const sealed = (
  before: Predecessor,
  decided: Result<Draft, Failure>,
  context: DecisionContext,
): Result<TicketEvent, Failure> => {
  if (!decided.ok) return decided;
  const wrong = wrongFlag('version' in before ? before : undefined, decided.value, context);
  return wrong ? fail(wrong) : ok(seal(before, decided.value, context));
};

const workOn = (
  ticket: Ticket,
  command: Exclude<Command, { kind: 'open' }>,
  context: DecisionContext,
): Result<Draft, Failure> => {
  switch (command.kind) {
    case 'comment':
      return comment(ticket, context);
    case 'reply':
      return reply(ticket, context);
    case 'note':
      return note(ticket, context);
    case 'act':
      return act(ticket, command, context);
    case 'assign':
      return assign(ticket, command, context);
    case 'move':
      return move(ticket, command, context);
    case 'release':
      return release(ticket, context);
    case 'reclassify':
      return reclassify(ticket, command, context);
    case 'link':
      return link(ticket, command, context);
    case 'disclose':
      return disclose(ticket, context);
    case 'conceal':
      return conceal(ticket, context);
    case 'close':
      return close(ticket, context);
    case 'wake':
      return wake(ticket, context);
    case 'resolve':
      return resolve(ticket, command, context);
  }
};
