import { applyFile } from '#domain/apply-file';
import type { Person } from '#domain/people/person';
import { canonicalJson } from '#domain/ticket/canonical-json';
import type { Provisioning } from '#use-cases/ports/setup';
import type { Item } from './item.ts';
import { type PersonRecord, personItem } from './person-item.ts';
import { membershipParts, personLinks } from './person-links.ts';
import { readItem } from './read-item.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';
import { transact } from './transact.ts';

/** What the file has said so far; of somebody whom it never heard of as edited, all but what people say themselves. */
const saidOf = ({ said, person }: PersonRecord): Partial<Person> => {
  const { language: _theirs, phone: _too, ...rest } = person;
  return said ?? rest;
};

/** What a person has said of themselves, and what was edited since, outlasts what the tenant's file says. */
const merged = (says: Person, before?: PersonRecord): Person =>
  before ? applyFile(before.person, says, saidOf(before)) : says;

/** Whom the file puts out has no sign-in in it; whoever was let in again since keeps the one that they had. */
const identitiesOf = (says: Person, person: Person, given: readonly string[], before?: PersonRecord) =>
  says.disabled && !person.disabled ? (before?.identities ?? []) : given;

const isSame = (after: Item, stored: Item): boolean => {
  const [{ version: _one, entry: _last, ...wanted }, { version: _other, entry: _before, ...there }] = [after, stored];
  return canonicalJson(wanted) === canonicalJson(there);
};

/** Writes a person with all that leads to them: what differs, in one transaction. */
export const writePersonOfFile = async (
  context: StoreContext,
  record: Omit<PersonRecord, 'version'>,
  stored?: Item,
): Promise<void> => {
  const before = stored && personItem.readRecord(stored);
  const item = personItem.write({ ...record, version: (before?.version ?? 0) + 1 });
  const parts = [
    ...(await personLinks(context, record, before)),
    ...(stored && isSame(item, stored)
      ? []
      : [{ Put: { Item: item } }, ...membershipParts(record.person, before?.person)]),
  ];
  if (parts.length === 0) return;
  const refusals = await transact(context, parts);
  if (refusals) throw new Error(`A sign-in or the address of ${record.person.id} belongs to somebody else`);
};

/**
 * Brings a person of the tenant file in, with the links of their sign-ins and address, and their queues. A sign-in or
 * address that is no longer told leads nowhere from then on.
 */
export const ensurePerson =
  (context: StoreContext): Provisioning['ensurePerson'] =>
  async (says, identities) => {
    const stored = await readItem(context, table.keys.person(says.id));
    const before = stored && personItem.readRecord(stored);
    const person = merged(says, before);
    const told = identities?.map((identity) => table.keys.identity(identity).pk);
    const given = told ?? before?.identities ?? [];
    await writePersonOfFile(
      context,
      { person, identities: identitiesOf(says, person, given, before), said: says },
      stored,
    );
  };
