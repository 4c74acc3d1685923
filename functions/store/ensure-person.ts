import { applyFile } from '#domain/apply-file';
import type { Person } from '#domain/people/person';
import { canonicalJson } from '#domain/ticket/canonical-json';
import type { Provisioning } from '#use-cases/ports/setup';
import { isStill } from './is-still.ts';
import type { Item } from './item.ts';
import { type PersonRecord, personItem } from './person-item.ts';
import { membershipParts, personLinks } from './person-links.ts';
import { readItem } from './read-item.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';
import { transact } from './transact.ts';
import { Unavailable } from './unavailable.ts';

/** What the file has said so far; of somebody whom it never heard of as edited, all but what people say themselves. */
const saidOf = ({ said, person }: PersonRecord): Partial<Person> => {
  const { language: _theirs, phone: _too, ...rest } = person;
  return said ?? rest;
};

/**
 * What a person has said of themselves, and what was edited since, outlasts what the tenant's file says; but whoever it
 * moves to another organisation was not chosen there (R5.7).
 */
const merged = (says: Person, before?: PersonRecord): Person => {
  if (!before) return says;
  const { sharesTickets, ...person } = applyFile(before.person, says, saidOf(before));
  const isChosen = sharesTickets && person.organisation === before.person.organisation;
  return { ...person, ...(isChosen && { sharesTickets }) };
};

/** Whom the file puts out has no sign-in in it; whoever was let in again since keeps the one that they had. */
const identitiesOf = (says: Person, person: Person, given: readonly string[], before?: PersonRecord) =>
  says.disabled && !person.disabled ? (before?.identities ?? []) : given;

const isSame = (after: Item, stored: Item): boolean => {
  const [{ version: _one, entry: _last, ...wanted }, { version: _other, entry: _before, ...there }] = [after, stored];
  return canonicalJson(wanted) === canonicalJson(there);
};

/** What the tenant file makes of somebody, as they are now. */
type RecordOfFile = (before?: PersonRecord) => Omit<PersonRecord, 'version'>;

/**
 * The sign-in at the organisation's provider is none of the file's: whoever is put out keeps it, so that it leads to
 * nobody else and lets nobody in.
 */
const withLinked = (record: ReturnType<RecordOfFile>, before?: PersonRecord): ReturnType<RecordOfFile> => {
  const { linked, linkedBy } = before ?? {};
  if (linked === undefined) return record;
  return {
    ...record,
    linked,
    ...(linkedBy !== undefined && { linkedBy }),
    identities: [...new Set([...record.identities, linked])],
  };
};

const attempts = 5;

/** Writes what differs in one transaction, if nobody has changed the person meanwhile; whether it is written now. */
const writeOnce = async (context: StoreContext, recordOf: RecordOfFile, stored?: Item): Promise<boolean> => {
  const before = stored && personItem.readRecord(stored);
  const record = withLinked(recordOf(before), before);
  const item = personItem.write({ ...record, version: (before?.version ?? 0) + 1 });
  const changes = !stored || !isSame(item, stored);
  const parts = [
    ...(changes
      ? [{ Put: { Item: item, ...isStill(before) } }, ...membershipParts(record.person, before?.person)]
      : []),
    ...(await personLinks(context, record, before)),
  ];
  const refusals = parts.length > 0 ? await transact(context, parts) : undefined;
  if (!refusals) return true;
  const itself = changes ? refusals[0] : undefined;
  if (!itself) throw new Error(`A sign-in or the address of ${record.person.id} belongs to somebody else`);
  // An earlier attempt of ours may have been written, and its answer lost.
  return itself.current !== undefined && isSame(item, itself.current);
};

/**
 * Writes a person with all that leads to them. Whom the administration changes at the same time is read anew: a setup
 * lets nobody in again who is being put out.
 */
export const writePersonOfFile = async (context: StoreContext, id: string, recordOf: RecordOfFile): Promise<void> => {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const stored = await readItem(context, table.keys.person(id));
    if (await writeOnce(context, recordOf, stored)) return;
  }
  throw new Unavailable(`${id} is being changed all the time`);
};

/**
 * Brings a person of the tenant file in, with the links of their sign-ins and address, and their queues. A sign-in or
 * address that is no longer told leads nowhere from then on.
 */
export const ensurePerson =
  (context: StoreContext): Provisioning['ensurePerson'] =>
  async (says, identities) => {
    const told = identities?.map((identity) => table.keys.identity(identity).pk);
    await writePersonOfFile(context, says.id, (before) => {
      const person = merged(says, before);
      const given = told ?? before?.identities ?? [];
      return { person, identities: identitiesOf(says, person, given, before), said: says };
    });
  };
