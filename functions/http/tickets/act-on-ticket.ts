import type * as z from 'zod/mini';
import { actOnTicketContract } from '#contract/tickets/act-on-ticket';
import { entryOf } from '#domain/catalogue/entry-of';
import type { FieldFailure } from '#domain/ticket/failure';
import { type Door, door } from '#runtime/http/door';
import type { Act, actOnTicket as actOnTicketRoom } from '#use-cases/tickets/act-on-ticket';
import { onlyIfMatches } from '../present/only-if-matches.ts';
import { withoutAbsent } from '../present/without-absent.ts';
import { repeatableOf } from '../repeatable.ts';
import { ticketAnswer } from './ticket-answer.ts';

interface Rooms {
  readonly actOnTicket: ReturnType<typeof actOnTicketRoom>;
}
type Body = z.infer<NonNullable<typeof actOnTicketContract.body>>;

const texts = ['text', 'attachments'] as const;
const takes: Readonly<Record<string, readonly (keyof Body)[]>> = {
  assign: ['owner', 'responsible', ...texts],
  move: ['queue', ...texts],
  release: texts,
  link: ['problem', ...texts],
  disclose: [],
  conceal: [],
};
const workflowTakes = ['plan', 'window', 'risk', 'forEndCustomer', ...texts] as const;

const fieldFailures = (action: string, body: Body): FieldFailure[] => {
  const allowed: readonly string[] = entryOf(takes, action) ?? workflowTakes;
  const foreign = Object.keys(body).filter((field) => !allowed.includes(field));
  const failures: FieldFailure[] = foreign.map((field) => ({ pointer: `/${field}`, code: 'not-allowed' }));
  if (action === 'move' && body.queue === undefined) failures.push({ pointer: '/queue', code: 'required' });
  if (action === 'link' && body.problem === undefined) failures.push({ pointer: '/problem', code: 'required' });
  if (action === 'assign' && body.owner === undefined && body.responsible === undefined) {
    failures.push({ pointer: '/owner', code: 'required' });
  }
  const shown = body.attachments?.length || body.forEndCustomer;
  if (shown && body.text === undefined) failures.push({ pointer: '/text', code: 'text-required' });
  return failures;
};

/** Instants are kept with milliseconds, however they are sent. */
const instantOf = (text: string): string => new Date(text).toISOString();

const commandOf = (action: string, body: Body): Act['command'] => {
  const { owner, responsible, queue = '', plan, window, risk } = body;
  switch (action) {
    case 'assign':
      return { kind: 'assign', ...withoutAbsent({ owner, responsible }) };
    case 'move':
      return { kind: 'move', queue };
    case 'release':
      return { kind: 'release' };
    case 'disclose':
    case 'conceal':
      return { kind: action };
    case 'link':
      return { kind: 'link', problem: body.problem ?? null };
    default:
      return {
        kind: 'act',
        action,
        ...(plan && { plan: withoutAbsent(plan) }),
        ...(window && { window: { from: instantOf(window.from), to: instantOf(window.to) } }),
        ...withoutAbsent({ risk }),
      };
  }
};

/** `POST /v1/tickets/{number}/actions/{action}` */
export const actOnTicket = (rooms: Rooms): Door =>
  door(actOnTicketContract, async (request) => {
    const { session, path, body, ifMatch } = request;
    const acted = await rooms.actOnTicket(session, {
      number: path.number,
      command: commandOf(path.action, body),
      files: body.attachments ?? [],
      unfit: fieldFailures(path.action, body),
      repeatable: repeatableOf(actOnTicketContract, request),
      ...withoutAbsent({ text: body.text }),
      ...(body.forEndCustomer && { forEndCustomer: true as const }),
      ...onlyIfMatches(session.person, ifMatch),
    });
    return ticketAnswer(acted, request);
  });
