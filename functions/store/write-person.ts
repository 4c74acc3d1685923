import type { Person } from '#domain/people/person';
import type { ChangeOutcome } from '#use-cases/ports/organisations';
import type { People, PersonWrite } from '#use-cases/ports/people';
import { auditPart } from './audit-part.ts';
import { decisionParts } from './decision-parts.ts';
import { idempotencyItem } from './idempotency-item.ts';
import { isStill } from './is-still.ts';
import { keepIdempotency } from './keep-idempotency.ts';
import { type PersonRecord, personItem } from './person-item.ts';
import { membershipParts, personLinks } from './person-links.ts';
import { readItem } from './read-item.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';
import type { Part, Refusals } from './transact.ts';
import { transact } from './transact.ts';

const versioned = ({ person, version }: PersonRecord) => ({ thing: person, version });

/** What the file last said of somebody who is changed for the first time is what was stored until now. */
const saidOf = (before?: PersonRecord): Partial<Person> => {
  if (!before) return {};
  return before.said ?? before.person;
};

const recordOf = ({ after, audit, identities = [], links }: PersonWrite, before?: PersonRecord): PersonRecord => {
  const given = identities.map((identity) => table.keys.identity(identity).pk);
  const linked = links ? table.keys.identity(links.identity).pk : before?.linked;
  const linkedBy = links?.provider ?? before?.linkedBy;
  const kept = (before?.identities ?? []).filter((one) => one !== before?.linked);
  return {
    person: after,
    identities: [...new Set([...kept, ...given, ...(linked === undefined ? [] : [linked])])],
    version: (before?.version ?? 0) + 1,
    said: saidOf(before),
    entry: audit.entry,
    ...(linked !== undefined && { linked }),
    ...(linkedBy !== undefined && { linkedBy }),
  };
};

/** Whoever has a sign-in of that provider gets no other by their address: it may be somebody else's by now. */
const isLinked = ({ links }: PersonWrite, before?: PersonRecord): boolean =>
  links !== undefined &&
  before?.linked !== undefined &&
  before.linkedBy === links.provider &&
  before.linked !== table.keys.identity(links.identity).pk;

/** Two admins who put each other out at once would leave none: each must find themselves an admin still. */
const remains = (admin: string, entry: string): Part => ({
  Update: {
    Key: table.keys.person(admin),
    UpdateExpression: 'SET #remained = :entry',
    ConditionExpression: '#role = :admin AND #disabled = :no',
    ExpressionAttributeNames: { '#role': 'role', '#disabled': 'disabled', '#remained': 'remained' },
    ExpressionAttributeValues: { ':admin': 'tenant_admin', ':no': false, ':entry': entry },
  },
});

/** What the key of an item that was refused is called by whoever gave it. */
const nameOf = (pk: unknown): string => {
  const [kind] = String(pk).split('#');
  if (kind === 'M') return 'email';
  if (kind === 'PR') return 'request';
  return kind === 'ID' ? 'subject' : 'remaining';
};

const outcomeOf = (refusals: Refusals, parts: readonly Part[], change: PersonWrite): ChangeOutcome<Person> => {
  const record = change.idempotency && refusals.at(-1);
  if (record?.current) return { kind: 'repeated', record: idempotencyItem.read(record.current) };
  const [itself] = refusals;
  const current = itself?.current && personItem.readRecord(itself.current);
  // An earlier attempt of ours was written, and its answer got lost.
  if (current && current.entry === change.audit.entry) return { kind: 'committed', version: current.version };
  if (itself) return { kind: 'stale', ...(current && { current: versioned(current) }) };
  const keys = parts.map(({ Put, Update }) => Put?.Item?.pk ?? Update?.Key?.pk);
  return { kind: 'taken', names: refusals.flatMap((refusal, at) => (refusal ? [nameOf(keys[at])] : [])) };
};

/** Writes one change of a person with all that leads to them and its audit entry. */
export const writePerson =
  (context: StoreContext): People['write'] =>
  async (change) => {
    const { before: read, after, audit, idempotency, remaining, decides } = change;
    const stored = read && (await readItem(context, table.keys.person(after.id)));
    const before = stored && personItem.readRecord(stored);
    if (before && before.version !== read.version) return { kind: 'stale', current: versioned(before) };
    if (isLinked(change, before)) return { kind: 'taken', names: ['subject'] };
    const record = recordOf(change, before);
    const parts = [
      { Put: { Item: personItem.write(record), ...isStill(before) } },
      ...(await personLinks(context, record, before)),
      ...membershipParts(after, before?.person),
      ...(remaining === undefined ? [] : [remains(remaining, audit.entry)]),
      ...(decides ? decisionParts(decides) : []),
      auditPart(audit),
      ...(idempotency ? [keepIdempotency(idempotency, audit.at)] : []),
    ];
    const refusals = await transact(context, parts);
    return refusals ? outcomeOf(refusals, parts, change) : { kind: 'committed', version: record.version };
  };
