/**
 * The shape of the tenant's one table: keys, indexes, projections, time to live. Nobody else knows them; the stacks,
 * the local runner, the store and the tests read them here. docs/keys.md explains each access pattern.
 */
import { createHash } from 'node:crypto';
import type { Ticket } from '#domain/ticket/ticket';

/** The primary key of an item. */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** A list's place: the index, its partitions and the attribute that orders it. */
export interface IndexShape {
  readonly name: string;
  readonly partitionKey: string;
  readonly sortKey: string;
  readonly projection: 'keys-only' | readonly string[];
}

/** The ends of a life: lists are cut in two, so that what is over never stands in the way of what is not. */
export type Half = 'open' | 'ended';

const row = ['row'];
const index = <Name extends string>(
  name: Name,
  partitionKey: string,
  sortKey: string,
  projection: IndexShape['projection'] = row,
) => ({ name, partitionKey, sortKey, projection }) satisfies IndexShape;

/** Eight digits, so that sequences sort as text. */
const padded = (sequence: number): string => String(sequence).padStart(8, '0');
const hashed = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27);
const alone = (pk: string): Key => ({ pk, sk: '#' });
const ofTicket = (number: string, sk: string): Key => ({ pk: `T#${number}`, sk });

/** Orders as sort keys. `~` sorts after every digit: without a deadline comes last. */
const sorts = {
  opened: (ticket: Ticket) => `${ticket.openedAt}#${ticket.number}`,
  updated: (ticket: Ticket) => `${ticket.updatedAt}#${ticket.number}`,
  publicUpdated: (ticket: Ticket) => `${ticket.publicUpdatedAt}#${ticket.number}`,
  priority: (ticket: Ticket, rank: number) => `${String(rank).padStart(2, '0')}#${ticket.openedAt}#${ticket.number}`,
  deadline: (ticket: Ticket) => `${ticket.closesAt ?? ticket.plan?.date ?? '~'}#${ticket.number}`,
};

const partitions = {
  requester: (person: string, half: Half) => `R#${person}#${half}`,
  organisation: (organisation: string, half: Half) => `G#${organisation}#${half}`,
  queue: (queue: string, half: Half) => `Q#${queue}#${half}`,
  owner: (person: string, half: Half) => `W#${person}#${half}`,
  dueClosing: 'DUE#close',
  dueWaking: 'DUE#wake',
  dueResolving: 'DUE#resolve',
  dueUpload: 'DUE#upload',
};

const keys = {
  head: (number: string) => ofTicket(number, 'HEAD'),
  event: (number: string, sequence: number) => ofTicket(number, `E#${padded(sequence)}`),
  publicArticle: (number: string, publicVersion: number) => ofTicket(number, `AP#${padded(publicVersion)}`),
  internalNote: (number: string, sequence: number) => ofTicket(number, `AI#${padded(sequence)}`),
  incident: (problem: string, number: string) => ofTicket(problem, `L#${number}`),
  resolution: (problem: string) => ofTicket(problem, 'RESOLUTION'),
  notifications: (number: string, sequence: number) => ofTicket(number, `N#${padded(sequence)}`),
  notification: (number: string, sequence: number, id: string) => ofTicket(number, `N#${padded(sequence)}#${id}`),
  idempotency: ({ person, route, key }: { person: string; route: string; key: string }) =>
    alone(`I#${person}#${route}#${hashed(key)}`),
  person: (id: string) => alone(`P#${id}`),
  identity: ({ issuer, subject }: { issuer: string; subject: string }) => alone(`ID#${hashed(issuer, subject)}`),
  email: (address: string) => alone(`M#${address.toLowerCase()}`),
  organisation: (id: string) => alone(`O#${id}`),
  roster: alone('ROSTER'),
  membership: (queue: string, person: string): Key => ({ pk: `Q#${queue}`, sk: `OPERATOR#${person}` }),
  configuration: alone('CONFIG'),
  configurationBody: (version: number) => alone(`CONFIG#${version}`),
  configurationLine: (version: number): Key => ({ pk: 'CONFIG#HISTORY', sk: padded(version) }),
  shipped: alone('CONFIG#SHIPPED'),
  counter: (pattern: string) => alone(`COUNTER#${pattern}`),
  rate: (person: string, kind: string, hour: string) => alone(`RL#${person}#${kind}#${hour}`),
  upload: (id: string) => alone(`U#${id}`),
};

/** The items of a ticket's partition. */
export type TicketItemKind =
  | 'head'
  | 'event'
  | 'publicArticle'
  | 'internalNote'
  | 'notifications'
  | 'notification'
  | 'incident'
  | 'resolution';
const ticketItemKinds: readonly (readonly [RegExp, TicketItemKind])[] = [
  [/^HEAD$/, 'head'],
  [/^E#\d{8}$/, 'event'],
  [/^AP#\d{8}$/, 'publicArticle'],
  [/^AI#\d{8}$/, 'internalNote'],
  [/^N#\d{8}$/, 'notifications'],
  [/^N#\d{8}#./, 'notification'],
  [/^L#./, 'incident'],
  [/^RESOLUTION$/, 'resolution'],
];

/** What stands in one partition. */
export type PartitionKind = 'ticket' | 'upload' | 'counter' | 'other';
const partitionKinds: readonly (readonly [string, PartitionKind])[] = [
  ['T#', 'ticket'],
  ['U#', 'upload'],
  ['COUNTER#', 'counter'],
];

/** Where a ticket stands in each index; an absent attribute keeps it out of that index. */
const ticketIndexKeys = (ticket: Ticket, priorityRank: number): Readonly<Record<string, string>> => {
  const half = ticket.closedAt === undefined ? 'open' : 'ended';
  return {
    rp: partitions.requester(ticket.requester, half),
    gp: partitions.organisation(ticket.organisation, half),
    qp: partitions.queue(ticket.queue, half),
    ...(ticket.owner !== undefined && { wp: partitions.owner(ticket.owner, half) }),
    ...(ticket.wakesAt !== undefined && { dp: partitions.dueWaking, dd: `${ticket.wakesAt}#${ticket.number}` }),
    ...(ticket.closesAt !== undefined && { dp: partitions.dueClosing, dd: `${ticket.closesAt}#${ticket.number}` }),
    so: sorts.opened(ticket),
    su: sorts.updated(ticket),
    sv: sorts.publicUpdated(ticket),
    sp: sorts.priority(ticket, priorityRank),
    sd: sorts.deadline(ticket),
  };
};

const indexes = [
  index('requester', 'rp', 'sv'),
  index('organisation', 'gp', 'sv'),
  index('queue-opened', 'qp', 'so'),
  index('queue-updated', 'qp', 'su'),
  index('queue-priority', 'qp', 'sp'),
  index('queue-deadline', 'qp', 'sd'),
  index('owner', 'wp', 'so'),
  index('due', 'dp', 'dd', 'keys-only'),
] as const;

const indexNamed = (name: (typeof indexes)[number]['name']): IndexShape => {
  const found = indexes.find((known) => known.name === name);
  if (!found) throw new Error(`There is no index ${name}`);
  return found;
};

/** All that anybody may know of the table. */
export const table = {
  partitionKey: 'pk',
  sortKey: 'sk',
  /** Epoch seconds; items with it are also judged when read, as deletion may come days late. */
  ttlAttribute: 'expiresAtSeconds',
  /** Sort keys of events start so, and no other's: the stream's filter. */
  eventSortKeyPrefix: 'E#',
  indexes,
  indexNamed,
  keys,
  partitions,
  sorts,
  ticketIndexKeys,
  /** Where an unlinked or receiving upload stands in the index `due`. */
  uploadIndexKeys: (id: string, due: string) => ({ dp: partitions.dueUpload, dd: `${due}#${id}` }),
  /** First and last sort keys of a ticket's numbered items. */
  range: (number: string, kind: 'event' | 'publicArticle' | 'internalNote', from: number, to: number) => ({
    pk: keys.head(number).pk,
    first: keys[kind](number, from).sk,
    last: keys[kind](number, to).sk,
  }),
  /** What an item of a ticket's partition is, by its sort key; nothing for what nobody of us has written. */
  kindOf: (sk: string): TicketItemKind | undefined => ticketItemKinds.find(([pattern]) => pattern.test(sk))?.[1],
  /** Whether a ticket may be called so; anything else exists under no key. */
  isNumber: (text: string): boolean => /^[A-Z0-9-]{1,64}$/.test(text),
  /** Whether a person, queue, organisation or upload may be called so. */
  isId: (text: string): boolean => /^[\w.@+-]{1,128}$/.test(text),
  /** The key of an item that stands alone in its partition. */
  alone,
  /** What lies under a partition key, as far as a whole reading of the table tells it apart. */
  kindOfPartition: (pk: string): PartitionKind =>
    partitionKinds.find(([prefix]) => pk.startsWith(prefix))?.[1] ?? 'other',
  /** The numbers' prefix in a counter's partition key. */
  counterOf: (pk: string): string => pk.slice('COUNTER#'.length),
  /** Where a resolution with something left to do stands in the index `due`. */
  resolutionIndexKeys: (problem: string, since: string) => ({
    dp: partitions.dueResolving,
    dd: `${since}#${problem}`,
  }),
  /** The incident's number in the sort key of a problem's link. */
  incidentOf: (sk: string): string => sk.slice('L#'.length),
  /** The ticket's number in a partition key. */
  numberOf: (pk: string): string => pk.slice('T#'.length),
  /** The upload's id in a partition key. */
  uploadOf: (pk: string): string => pk.slice('U#'.length),
  /** The operator in the sort key of a membership. */
  operatorOf: (sk: string): string => sk.slice('OPERATOR#'.length),
  /** The sequence in the sort key of an event or note, the public version in that of a public article. */
  sequenceOf: (sk: string): number => Number(sk.slice(sk.indexOf('#') + 1, sk.indexOf('#') + 9)),
} as const;
