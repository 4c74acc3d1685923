import { applyFile } from '#domain/apply-file';
import { canonicalJson } from '#domain/ticket/canonical-json';
import type { Provisioning } from '#use-cases/ports/setup';
import type { OrganisationRecord } from './organisation-item.ts';
import { organisationItem } from './organisation-item.ts';
import { organisationParts } from './organisation-parts.ts';
import { readItem } from './read-item.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';
import { transact } from './transact.ts';

const isSame = (before: OrganisationRecord, after: Omit<OrganisationRecord, 'version' | 'listed'>): boolean =>
  before.listed !== undefined &&
  canonicalJson([before.organisation, before.said]) === canonicalJson([after.organisation, after.said]);

/** Writes an organisation as the tenant file says it, but for what was edited since the file last spoke. */
export const ensureOrganisation =
  (context: StoreContext): Provisioning['ensureOrganisation'] =>
  async (says) => {
    const stored = await readItem(context, table.keys.organisation(says.id));
    const before = stored && organisationItem.readRecord(stored);
    const organisation = before ? applyFile(before.organisation, says, before.said) : says;
    const after = { organisation, said: says };
    if (before && isSame(before, after)) return;
    const version = (before?.version ?? 0) + 1;
    const refusals = await transact(context, organisationParts({ ...after, version }, before));
    const current = refusals?.[0]?.current;
    if (current && isSame(organisationItem.readRecord(current), after)) return;
    if (refusals) throw new Error(`A domain of ${says.id} is another organisation's, or somebody changes it just now`);
  };
