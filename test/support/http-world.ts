import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Context } from 'aws-lambda';
import { afterAll, expect } from 'vitest';
import type { TenantSettings } from '#domain/configuration';
import type { Person } from '#domain/people/person';
import type { Preset } from '#domain/preset/preset';
import { csvRows } from '#gateways/csv-rows';
import { administrationFunction } from '#http/administration-function';
import { deskFunction } from '#http/desk-function';
import { documentsFunction } from '#http/documents-function';
import { filesFunction } from '#http/files-function';
import type { Route } from '#http/routes';
import { ticketsFunction } from '#http/tickets-function';
import { civilCalendar } from '#runtime/civil-calendar';
import type { AcceptedTokens } from '#runtime/http/open-session';
import { createLog } from '#runtime/log';
import type { StoreContext } from '#store/store-context';
import type { FederatedUser } from '#use-cases/ports/federated-users';
import { UnverifiedAddress } from '#use-cases/ports/unverified-address';
import { portal, portalDesk } from './ground/portal.ts';
import { httpBlobs } from './http-blobs.ts';
import { cast, organisations } from './http-cast.ts';
import { httpClock } from './http-clock.ts';
import { expectConforming } from './http-conformity.ts';
import { type Asked, httpEvent, issuer, matchRoute, type Sent, subjectOf, webClient } from './http-event.ts';
import { httpIds } from './http-ids.ts';
import { makeTable } from './store/make-table.ts';
import { type StorePorts, storePorts } from './store/store-ports.ts';

/** What a caller receives; conformity was checked before, so `Body` may be believed. */
export interface HttpAnswer<Body = unknown> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly body: Body;
}
export type Caller = Person | null;
type Limits = TenantSettings['limits'];

interface WorldOptions {
  readonly limits?: Limits;
  readonly kind?: AcceptedTokens['kind'];
  readonly preset?: Preset;
  /** What the tenant file says besides. */
  readonly settings?: Partial<TenantSettings>;
  /** Whether something unexpected is meant to happen; else nothing is logged. */
  readonly failing?: true;
}

/** What people write, are called, live at or sign in with holds one of these words, and nothing else does. */
export const personalWords = /canar|bearer/i;

const plenty: Limits = { openingsPerHour: 10_000, changesPerHour: 10_000 };

/** Waits as in production, but shorter; competitors must not meet again. */
const pause = (atMost: number) => new Promise<void>((resolve) => setTimeout(resolve, (Math.random() * atMost) / 4));

const seed = async ({ provisioning }: StorePorts, settings: Partial<TenantSettings>, preset: Preset): Promise<void> => {
  const names = organisations.map(({ id, name }) => ({ id, name }));
  await provisioning.ensureConfiguration({ ...portalDesk.settings, ...settings, organisations: names }, preset);
  for (const organisation of organisations) await provisioning.ensureOrganisation(organisation);
  for (const person of Object.values(cast)) {
    await provisioning.ensurePerson(person, [{ issuer, subject: subjectOf(person) }]);
  }
};

/** Items that count tries; they may change when nothing else does. */
const isCounter = ({ pk }: Record<string, unknown>): boolean => /^(RL|COUNTER)#/.test(String(pk));

const dumpOf = async ({ client, tableName }: StoreContext): Promise<unknown[]> => {
  const items: Record<string, unknown>[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const scan = new ScanCommand({ TableName: tableName, ConsistentRead: true, ExclusiveStartKey: from });
    const page = await client.send(scan);
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from);
  const kept = items.filter((item) => !isCounter(item)).map((item) => JSON.stringify(item));
  return kept.sort().map((item) => JSON.parse(item));
};

/** A user pool that knows everybody: subjects follow from addresses. */
/** Somebody has written every address that begins so at the pool, and verified none. */
const userPool = {
  ensureUser: async (email: string) => {
    if (email.startsWith('unverified')) throw new UnverifiedAddress();
    return `pool-${email}`;
  },
};

type Federated = Map<string, FederatedUser>;

const functionsOf = (store: StorePorts, outside: Parameters<typeof filesFunction>[0], federated: Federated) => {
  const federatedUsers = { find: async (username: string) => federated.get(username) };
  const signIn = { issuer, ...(outside.tokens.kind === 'pool' && { userPool, federatedUsers }) };
  const ports = { ...outside, ...store, ...signIn, readRows: csvRows, calendar: civilCalendar };
  return {
    tickets: ticketsFunction(ports),
    desk: deskFunction(ports),
    files: filesFunction(ports),
    administration: administrationFunction(ports),
    documents: documentsFunction(ports),
  };
};

/** Whether the answer is in the language of a person: at the door of first sign-ins nobody's is known yet. */
const isKnownAt = (route: Route | undefined, status: number): boolean =>
  Boolean(route?.scope) && route?.operation !== 'enter' && status !== 401;

/**
 * The four HTTP functions on a table of their own, with a clock to move, counted ids and a bucket in memory. Whatever
 * they answer is checked against contract and document; whatever they log is searched for personal texts at the end.
 */
export const httpWorld = async (options: WorldOptions = {}) => {
  const { limits = plenty, kind = 'pool', preset = portal, settings, failing } = options;
  const context: StoreContext = { ...(await makeTable()), pause };
  const clock = httpClock();
  const [ids, blobs, lines, federated] = [httpIds(), httpBlobs(), [] as string[], new Map() as Federated];
  const store = storePorts(context, clock);
  await seed(store, { limits, ...settings }, preset);
  const log = createLog({ write: (line) => lines.push(line), clock, functionName: 'test' });
  const apiClients = Object.values(cast).flatMap(({ role, id }) => (role === 'api_client' ? [id] : []));
  const tokens = { issuer, kind, clients: new Set([webClient, ...apiClients]) };
  const functions = functionsOf(store, { ...store, clock, ids, blobs, log, tokens }, federated);
  const people = new Map<string, Person>(Object.entries(cast).map(([, person]) => [person.id, person]));
  let requests = 0;

  afterAll(() => {
    expect(lines.filter((line) => personalWords.test(line))).toEqual([]);
    if (!failing) expect(lines).toEqual([]);
  });

  const call = async <Body = unknown>(who: Caller, method: string, path: string, sent: Sent = {}) => {
    requests += 1;
    const asked: Asked = { who, method, path, ...sent };
    const event = httpEvent(asked, `request-${requests}`);
    const { route } = matchRoute(method, event.rawPath) ?? {};
    const result = await functions[route?.function ?? 'documents'](event, {} as Context & { exchange: never });
    const answer = {
      status: result.statusCode ?? 0,
      headers: Object.fromEntries(Object.entries(result.headers ?? {}).map(([name, value]) => [name, String(value)])),
      text: result.body ?? '',
    };
    const person = who && isKnownAt(route, answer.status) ? people.get(who.id) : undefined;
    const acceptLanguage = sent.headers?.['accept-language'];
    expectConforming(
      event.routeKey,
      { ...(acceptLanguage !== undefined && { acceptLanguage }), ...(person && { person }) },
      answer,
    );
    const isJson = answer.headers['content-type']?.includes('json');
    return { ...answer, body: isJson ? JSON.parse(answer.text) : undefined } as HttpAnswer<Body>;
  };

  /** Makes a person what they are from now on. */
  const become = async (person: Person): Promise<Person> => {
    people.set(person.id, person);
    await store.provisioning.ensurePerson(person, [{ issuer, subject: subjectOf(person) }]);
    return person;
  };

  return { call, become, federated, functions, clock, ids, blobs, lines, store, context, dump: () => dumpOf(context) };
};
export type HttpWorld = Awaited<ReturnType<typeof httpWorld>>;
