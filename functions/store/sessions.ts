import { memberOf } from '#domain/people/member-of';
import { onTheirGroups } from '#domain/people/on-their-groups';
import type { Identity, Session, SessionRequest, Sessions } from '#use-cases/ports';
import { countUse } from './count-use.ts';
import { idempotencyItem } from './idempotency-item.ts';
import type { KnownIdentity } from './known-identities.ts';
import { knownIdentities } from './known-identities.ts';
import { letsIn } from './lets-in.ts';
import { namedConfigurations } from './named-configurations.ts';
import { organisationOf } from './organisation-of.ts';
import { personItem } from './person-item.ts';
import type { ItemsByPartition } from './read-items.ts';
import { readItems } from './read-items.ts';
import type { StoreContext } from './store-context.ts';
import type { Key } from './table.ts';
import { table } from './table.ts';
import { ticketItem } from './ticket-item.ts';

/** The keys of everything a request needs; the optional ones are absent when nothing is to be found under them. */
const keysOf = ({ person, organisation }: KnownIdentity, { number, idempotency }: SessionRequest) => ({
  person: table.keys.person(person),
  configuration: table.keys.configuration,
  ...(organisation !== undefined && { organisation: table.keys.organisation(organisation) }),
  ...(number !== undefined && table.isNumber(number) && { ticket: table.keys.head(number) }),
  ...(idempotency && { repeated: table.keys.idempotency({ person, ...idempotency }) }),
});

const optionalParts = (items: ItemsByPartition, keys: { ticket?: Key; repeated?: Key }, now: string) => {
  const head = keys.ticket && items.get(keys.ticket.pk);
  const record = keys.repeated && items.get(keys.repeated.pk);
  const repeated = record && idempotencyItem.read(record);
  return {
    ...(head && { ticket: ticketItem.read(head) }),
    ...(repeated && repeated.expiresAt > now && { repeated }),
  };
};

/** Who calls and all that their request needs, in one batch of strongly consistent reads. */
export const createSessions = (context: StoreContext): Sessions => {
  const identities = knownIdentities(context);
  const inForce = namedConfigurations(context);

  const openAs = async (
    known: KnownIdentity,
    identity: Identity,
    wanted: SessionRequest,
  ): Promise<Session | undefined> => {
    const keys = keysOf(known, wanted);
    const items = await readItems(context, Object.values(keys));
    const found = items.get(keys.person.pk);
    if (!found) return undefined;
    const { person, ...record } = personItem.readRecord(found);
    if (person.organisation !== undefined && person.organisation !== known.organisation) {
      identities.note(identity, { person: person.id, organisation: person.organisation });
    }
    const [organisation, configuration] = await Promise.all([
      organisationOf(context, person, items),
      inForce(items.get(table.keys.configuration.pk)),
    ]);
    if (!letsIn({ person, ...record }, table.keys.identity(identity).pk, organisation)) return undefined;
    return {
      person: memberOf(onTheirGroups(person, configuration.preset), organisation),
      ...(organisation && { organisation }),
      configuration,
      ...optionalParts(items, keys, wanted.now),
    };
  };

  /** A sign-in may have gone over to somebody else since it was kept in memory. */
  const openAgain = async (before: KnownIdentity, identity: Identity, wanted: SessionRequest) => {
    identities.forget(identity);
    const known = await identities.find(identity);
    return known && known.person !== before.person ? openAs(known, identity, wanted) : undefined;
  };

  return {
    open: async (identity, wanted) => {
      const known = await identities.find(identity);
      if (!known) return undefined;
      return (await openAs(known, identity, wanted)) ?? openAgain(known, identity, wanted);
    },
    count: countUse(context),
  };
};
