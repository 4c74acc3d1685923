import type { ConfigurationEdit, ConfigurationHistory, EditOutcome } from '#use-cases/ports/configuration-history';
import { auditPart } from './audit-part.ts';
import { configurationParts } from './configuration-parts.ts';
import { idempotencyItem } from './idempotency-item.ts';
import { keepIdempotency } from './keep-idempotency.ts';
import { shapeOf } from './shape.ts';
import { keepShipped } from './shipped-item.ts';
import type { StoreContext } from './store-context.ts';
import { type Refusal, type Refusals, transact } from './transact.ts';

/** Brings an edited preset into force, if the version that it was made of still is, with its entry of the audit trail. */
export const editConfiguration =
  (context: StoreContext): ConfigurationHistory['commit'] =>
  async (edit) => {
    const { before, after, line, audit, idempotency } = edit;
    const refusals = await transact(context, [
      ...configurationParts(after, before.version, line, audit.entry),
      auditPart(audit),
      keepShipped(before.preset),
      ...(idempotency ? [keepIdempotency(idempotency, audit.at)] : []),
    ]);
    return refusals ? outcomeOf(refusals, edit) : { kind: 'committed' };
  };

const outcomeOf = ([pointer, _body, line, ...others]: Refusals, edit: ConfigurationEdit): EditOutcome => {
  const record = edit.idempotency && others.at(-1)?.current;
  if (record) return { kind: 'repeated', record: idempotencyItem.read(record) };
  if (isOurs(line, edit)) return { kind: 'committed' };
  const current = pointer?.current;
  return { kind: 'stale', current: current ? shapeOf(current, 'configuration').count('version') : edit.before.version };
};

/** An earlier attempt of ours may have been applied although its answer was lost. */
const isOurs = (refusal: Refusal | undefined, { audit }: ConfigurationEdit): boolean =>
  refusal?.current?.entry === audit.entry;
