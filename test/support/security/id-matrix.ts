import type { Operation } from '#http/routes';
import { cast } from '../http-cast.ts';
import { attachmentProbe, cursorProbe, fileProbe, missing, numberProbe, type Probe } from '../http-probes.ts';
import type { Caller, HttpWorld } from '../http-world.ts';
import { actionProbes } from './action-probes.ts';
import { administrationMatrix } from './administration-matrix.ts';
import { type Laid, layOut } from './lay-out.ts';
import { listProbes } from './list-probes.ts';
import { openingProbes } from './opening-probes.ts';
import { outside, requesters, strangers } from './strangers.ts';

const { anna, otherRobot, otto } = cast;

/** Probes of a conversation: its ticket, the files of a new text, the place where somebody else stopped reading. */
const articleProbes = ({ theirs, unlinked, seenBy }: Laid): Probe[] => {
  const ticket = numberProbe(theirs, strangers);
  const attached = attachmentProbe(unlinked);
  const writing = (kind: string) => (who: Caller) => ({
    path: `/v1/tickets/${seenBy(who)}/articles`,
    body: { kind, text: 'Canary' },
  });
  return [
    ...['comment', 'reply', 'note'].map((kind) => ticket('/articles', { kind, text: 'Canary' })),
    attached(writing('comment'), [...requesters, otherRobot, ...outside]),
    attached(writing('note'), [otto]),
  ];
};

/** Probes of a download: its ticket, and files of others, of notes and of nobody in a ticket that the person may see. */
const downloadProbes = ({ file, theirs, noteFile, unlinked, seenBy }: Laid): Probe[] => [
  numberProbe(theirs, strangers)(`/attachments/${file}`),
  ...[file, noteFile, unlinked].map((foreign) => fileProbe(foreign, seenBy, strangers)),
  ...[noteFile, unlinked].map((foreign) => fileProbe(foreign, () => theirs, [anna])),
];

/** Counts of what one person asked, where strangers ask about them. */
const countProbe: Probe = {
  field: '/requester',
  foreign: anna.id,
  missing: missing.person,
  who: strangers,
  ask: (requester) => ({ path: `/v1/tickets/counts?requester=${requester}` }),
  fields: { '?requester': 'unknown-value' },
};

/** Who works on a queue, which requesters do not learn. */
const operatorProbe: Probe = {
  field: '/id',
  foreign: 'students',
  missing: missing.queue,
  status: 403,
  who: [...requesters, otherRobot, ...outside],
  ask: (id) => ({ path: `/v1/queues/${id}/operators` }),
};

/** What everybody may read. */
const open = { getHealth: [], getOpenApi: [], getDocs: [] };

/** Every route with a probe for each field that carries an id; the compiler misses a route, the test a field. */
export const idMatrix = async (world: HttpWorld): Promise<Readonly<Record<Operation, readonly Probe[]>>> => {
  const laid = await layOut(world);
  const { theirs, cursors, seenBy } = laid;
  const ticket = numberProbe(theirs, strangers);
  const endCustomerView = (who: Caller) => `/v1/tickets/${seenBy(who)}/end-customer-view`;
  // Nothing is released there, so that a place in what the end customer sees is none
  const { fields: _none, ...endCustomerCursor } = cursorProbe(cursors.articles, endCustomerView, strangers);
  return {
    openTicket: openingProbes(laid),
    listTickets: listProbes(laid),
    countTickets: [countProbe],
    getTicket: [ticket()],
    listArticles: [
      ticket('/articles'),
      cursorProbe(cursors.articles, (who) => `/v1/tickets/${seenBy(who)}/articles`, strangers),
    ],
    addArticle: articleProbes(laid),
    getEndCustomerView: [ticket('/end-customer-view'), { ...endCustomerCursor, status: 404 }],
    getHistory: [
      ticket('/history'),
      cursorProbe(cursors.history, (who) => `/v1/tickets/${seenBy(who)}/history`, strangers),
    ],
    getCatalog: [],
    getMe: [],
    updateMe: [],
    enter: [],
    reclassifyTicket: [ticket('', { severity: 'low' })],
    actOnTicket: actionProbes(laid),
    listQueues: [],
    listOperators: [operatorProbe],
    reserveUpload: [],
    getAttachment: downloadProbes(laid),
    ...administrationMatrix(laid, cursors.tickets),
    ...open,
  };
};
