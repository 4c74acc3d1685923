import { opening } from './opening.ts';
import type { Asked, BenchTicket, Operation } from './operation.ts';

const operator = 'sara';
const colleague = 'franca';
const referent = 'elena';

const sentence = 'Abbiamo trovato la causa, ecco che cosa succede ora e che cosa può fare nel frattempo. '.repeat(3);

const at = ({ number }: BenchTicket, rest = ''): string => `/v1/tickets/${number}${rest}`;
const read = (who: string, path: string): Asked => ({ who, method: 'GET', path });

const reading = (name: string, ...paths: readonly string[]): Operation => ({
  name,
  writes: false,
  asks: (ticket) => paths.map((path) => read(operator, at(ticket, path))),
});
const listing = (name: string, who: string, path: string): Operation => ({
  name,
  writes: false,
  asks: () => [read(who, path)],
});
const writing = (name: string, ask: (ticket: BenchTicket) => Asked): Operation => ({
  name,
  writes: true,
  asks: (ticket) => [ask(ticket)],
});
const saying = (kind: 'comment' | 'reply' | 'note', who?: string): Operation =>
  writing(kind, (ticket) => ({
    who: who ?? ticket.requester,
    method: 'POST',
    path: at(ticket, '/articles'),
    body: { kind, text: sentence },
  }));
const acting = (action: string, body: object, who = operator): Operation =>
  writing(action, (ticket) => ({
    who,
    method: 'POST',
    path: at(ticket, `/actions/${action}`),
    body,
    ifMatch: `"${ticket.version}"`,
  }));

const open = writing('open', ({ requester }) => ({
  who: requester,
  method: 'POST',
  path: '/v1/tickets',
  body: opening,
}));
const confirm = writing('confirm', (ticket) => ({
  who: ticket.requester,
  method: 'POST',
  path: at(ticket, '/actions/confirm'),
  body: {},
}));
const patch = writing('PATCH', (ticket) => ({
  who: operator,
  method: 'PATCH',
  path: at(ticket),
  body: { type: 'clarification', subtype: 'functional_assistance', severity: 'low' },
  ifMatch: `"${ticket.version}"`,
}));

const firstHalf: readonly Operation[] = [
  open,
  acting('take-charge', {}),
  saying('reply', operator),
  saying('note', colleague),
  acting('ask-customer', { text: sentence }),
  saying('comment'),
  acting('diagnose', { text: sentence }),
  acting('plan', { text: sentence, plan: { release: '12.4' } }),
  acting('resolve', { text: sentence }),
];
const readings: readonly Operation[] = [
  reading('read a ticket', ''),
  reading('its articles', '/articles'),
  reading('its history', '/history'),
  reading('read with articles', '', '/articles'),
  reading('read with articles and history', '', '/articles', '/history'),
  listing('list of 50, desk', operator, '/v1/tickets?limit=50'),
  listing('list of 50, organisation', referent, '/v1/tickets?limit=50'),
  listing('counts', operator, '/v1/tickets/counts'),
  listing('catalogue', referent, '/v1/catalog'),
];
/** The requester's silence is broken, so that what is left can be done. */
const secondHalf: readonly Operation[] = [
  { ...saying('comment'), name: 'comment that reopens' },
  acting('assign', { owner: colleague }),
  patch,
  acting('release', {}, colleague),
  acting('move', { queue: 'students_second' }),
  acting('answer', { text: sentence }),
  confirm,
];

/** A ticket's whole life, each thing once, with the reads at its middle, when there is something to read. */
export const operations: readonly Operation[] = [...firstHalf, ...readings, ...secondHalf];
