import type { Organisation } from '#domain/people/organisation';
import type { Person } from '#domain/people/person';
import { systemClock } from '#runtime/system-clock';
import { createDirectory } from '#store/directory';
import { createOrganisations } from '#store/organisations';
import { createProvisioning } from '#store/provisioning';
import { readRoster } from '#store/roster';
import type { StoreContext } from '#store/store-context';
import type { InForce } from '#use-cases/ports/setup';
import { peopleOf } from '#use-cases/setup/people-of';
import type { TenantFile } from '#use-cases/setup/tenant-file';

/** What a desk keeps of everything that a tenant file speaks of, or spoke of the last time. */
export interface Snapshot {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly people: ReadonlyMap<string, Person>;
  readonly configuration: InForce | undefined;
}

/** Reads what a desk keeps; `also` names people whom the file no longer names. */
export const snapshot = async (
  context: StoreContext,
  file: TenantFile,
  also: readonly string[] = [],
): Promise<Snapshot> => {
  const organisations = createOrganisations(context);
  const found = await Promise.all(file.organisations.map(({ id }) => organisations.find(id)));
  const named = [...peopleOf(file).map(({ person }) => person.id), ...(await readRoster(context)), ...also];
  return {
    organisations: new Map(found.flatMap((one) => (one ? [[one.thing.id, one.thing]] : []))),
    people: await createDirectory(context, systemClock).people([...new Set(named)]),
    configuration: await createProvisioning(context).configurationInForce(),
  };
};
