import type { Operation } from '#http/routes';
import { cast } from '../http-cast.ts';
import { attachmentProbe, cursorProbe, fileProbe, missing, numberProbe, type Probe } from '../http-probes.ts';
import type { Caller, HttpWorld } from '../http-world.ts';
import { actionProbes } from './action-probes.ts';
import { layOut } from './lay-out.ts';
import { listProbes } from './list-probes.ts';
import { openingProbes } from './opening-probes.ts';
import { outside, requesters, strangers } from './strangers.ts';

const { anna, otherRobot, otto } = cast;

/** Every route with a probe for each field that carries an id; the compiler misses a route, the test a field. */
export const idMatrix = async (world: HttpWorld): Promise<Readonly<Record<Operation, readonly Probe[]>>> => {
  const laid = await layOut(world);
  const { file, theirs, noteFile, unlinked, cursors, seenBy } = laid;
  const ticket = numberProbe(theirs, strangers);
  const writing = (kind: string) => (who: Caller) => ({
    path: `/v1/tickets/${seenBy(who)}/articles`,
    body: { kind, text: 'Canary' },
  });
  const attached = attachmentProbe(unlinked);
  return {
    openTicket: openingProbes(laid),
    listTickets: listProbes(laid),
    countTickets: [
      {
        field: '/requester',
        foreign: anna.id,
        missing: missing.person,
        who: strangers,
        ask: (requester) => ({ path: `/v1/tickets/counts?requester=${requester}` }),
        fields: { '?requester': 'unknown-value' },
      },
    ],
    getTicket: [ticket()],
    listArticles: [
      ticket('/articles'),
      cursorProbe(cursors.articles, (who) => `/v1/tickets/${seenBy(who)}/articles`, strangers),
    ],
    addArticle: [
      ...['comment', 'reply', 'note'].map((kind) => ticket('/articles', { kind, text: 'Canary' })),
      attached(writing('comment'), [...requesters, otherRobot, ...outside]),
      attached(writing('note'), [otto]),
    ],
    getHistory: [
      ticket('/history'),
      cursorProbe(cursors.history, (who) => `/v1/tickets/${seenBy(who)}/history`, strangers),
    ],
    getCatalog: [],
    getMe: [],
    updateMe: [],
    reclassifyTicket: [ticket('', { severity: 'low' })],
    actOnTicket: actionProbes(laid),
    listQueues: [],
    listOperators: [
      {
        field: '/id',
        foreign: 'students',
        missing: missing.queue,
        status: 403,
        who: [...requesters, otherRobot, ...outside],
        ask: (id) => ({ path: `/v1/queues/${id}/operators` }),
      },
    ],
    reserveUpload: [],
    getAttachment: [
      ticket(`/attachments/${file}`),
      ...[file, noteFile, unlinked].map((foreign) => fileProbe(foreign, seenBy, strangers)),
      ...[noteFile, unlinked].map((foreign) => fileProbe(foreign, () => theirs, [anna])),
    ],
    getHealth: [],
    getOpenApi: [],
    getDocs: [],
  };
};
