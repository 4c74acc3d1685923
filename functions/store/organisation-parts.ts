import { nameKey } from '#domain/people/name-key';
import type { Organisation } from '#domain/people/organisation';
import { isStill } from './is-still.ts';
import type { OrganisationRecord } from './organisation-item.ts';
import { organisationItem } from './organisation-item.ts';
import { peopleKeys } from './people-keys.ts';
import type { Part } from './transact.ts';

/** Nobody else's domain may be taken over, or taken away. */
const isTheirs = (id: string) => ({
  ConditionExpression: 'attribute_not_exists(pk) OR #organisation = :organisation',
  ExpressionAttributeNames: { '#organisation': 'organisation' },
  ExpressionAttributeValues: { ':organisation': id },
});

const missing = (before: readonly string[], after: readonly string[]) => before.filter((one) => !after.includes(one));

const lineOf = ({ id, name, kind, archived }: Organisation) => ({
  id,
  name,
  ...(kind && { kind }),
  ...(archived && { archived }),
});

/** How an organisation is written: itself, its line in the list, and its domains, of which nobody else has one. */
export const organisationParts = (
  after: Omit<OrganisationRecord, 'listed'>,
  before?: OrganisationRecord,
): readonly [itself: Part, ...domains: Part[]] => {
  const { id, name, domains = [] } = after.organisation;
  const row = peopleKeys.organisationRow(nameKey(name), id);
  const had = before?.organisation.domains ?? [];
  const moved = before?.listed !== undefined && before.listed !== row.sk;
  return [
    { Put: { Item: organisationItem.write({ ...after, listed: row.sk }), ...isStill(before) } },
    ...missing(domains, had).map((one) => ({
      Put: { Item: { ...peopleKeys.domain(one), organisation: id }, ...isTheirs(id) },
    })),
    ...missing(had, domains).map((one) => ({ Delete: { Key: peopleKeys.domain(one), ...isTheirs(id) } })),
    { Put: { Item: { ...row, ...lineOf(after.organisation) } } },
    ...(moved ? [{ Delete: { Key: { pk: row.pk, sk: before.listed } } }] : []),
  ];
};
