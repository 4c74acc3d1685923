import type { Organisation } from '#domain/people/organisation';
import type { Change, ChangeOutcome, Organisations } from '#use-cases/ports/organisations';
import { auditPart } from './audit-part.ts';
import { idempotencyItem } from './idempotency-item.ts';
import { keepIdempotency } from './keep-idempotency.ts';
import type { OrganisationRecord } from './organisation-item.ts';
import { organisationItem } from './organisation-item.ts';
import { organisationParts } from './organisation-parts.ts';
import { readItem } from './read-item.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';
import type { Part, Refusal, Refusals } from './transact.ts';
import { transact } from './transact.ts';

/** The desk's functions read the names again once this mark of the configuration is another one. */
const namesChanged = (stamp: string): Part => ({
  Update: {
    Key: table.keys.configuration,
    UpdateExpression: 'SET #names = :stamp',
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeNames: { '#names': 'names' },
    ExpressionAttributeValues: { ':stamp': stamp },
  },
});

const versioned = ({ organisation, version }: OrganisationRecord) => ({ thing: organisation, version });

const staleOf = ({ current }: Refusal): ChangeOutcome<Organisation> => ({
  kind: 'stale',
  ...(current && { current: versioned(organisationItem.readRecord(current)) }),
});

/** What the refusals of a change mean; domains come right behind the organisation itself. */
const outcomeOf = (refusals: Refusals, parts: readonly Part[], change: Change<Organisation>) => {
  const record = change.idempotency && refusals.at(-1);
  if (record?.current) return { kind: 'repeated', record: idempotencyItem.read(record.current) } as const;
  const [itself] = refusals;
  const current = itself?.current && organisationItem.readRecord(itself.current);
  // An earlier attempt of ours was written, and its answer got lost.
  if (current && current.entry === change.audit.entry) return { kind: 'committed', version: current.version } as const;
  if (itself && change.before) return staleOf(itself);
  if (itself) return { kind: 'taken', names: [change.after.id] } as const;
  const names = refusals.flatMap((refusal, at) => {
    const key = refusal && parts[at]?.Put?.Item?.pk;
    return typeof key === 'string' && key.startsWith('D#') ? [key.slice(2)] : [];
  });
  return { kind: 'taken', names } as const;
};

/** What the file last said of an organisation that is changed for the first time is what was stored until now. */
const saidOf = (before?: OrganisationRecord): Partial<Organisation> => {
  if (!before) return {};
  return before.said ?? before.organisation;
};

/** Writes one change of an organisation with its audit entry, and has the names read again where one is new. */
export const writeOrganisation =
  (context: StoreContext): Organisations['write'] =>
  async (change) => {
    const { before: read, after: organisation, audit, idempotency } = change;
    const stored = read && (await readItem(context, table.keys.organisation(organisation.id)));
    const before = stored && organisationItem.readRecord(stored);
    if (before && before.version !== read.version) return { kind: 'stale', current: versioned(before) };
    const version = (before?.version ?? 0) + 1;
    const parts = [
      ...organisationParts({ organisation, version, said: saidOf(before), entry: audit.entry }, before),
      ...(before?.organisation.name === organisation.name ? [] : [namesChanged(audit.entry)]),
      auditPart(audit),
      ...(idempotency ? [keepIdempotency(idempotency, audit.at)] : []),
    ];
    const refusals = await transact(context, parts);
    return refusals ? outcomeOf(refusals, parts, change) : { kind: 'committed', version };
  };
