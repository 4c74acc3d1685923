import { entryOf } from '#domain/catalogue/entry-of';
import { routeOf } from '#domain/catalogue/route-of';
import type { FormFacts } from '#domain/forms/forms-fitting';
import { withForm } from '#domain/forms/with-form';
import type { Preset, Route } from '#domain/preset/preset';

/** Where a ticket would go, and why. */
interface Destination {
  readonly queue: string;
  /** The queues above it, the highest first. */
  readonly above: readonly string[];
  /** The position of the rule that sends it there; without one its subarea does. */
  readonly rule?: number;
  /** The form that such a ticket asks for. */
  readonly form?: string;
}

/** Where a ticket about these facts would go by some rules (R2.1); nothing where the catalogue lacks the facts. */
export const whereTo = (preset: Preset, rules: readonly Route[], facts: FormFacts): Destination | undefined => {
  const own = entryOf(entryOf(preset.areas, facts.area)?.subareas ?? {}, facts.subarea)?.queue;
  if (own === undefined || !entryOf(entryOf(preset.types, facts.type)?.subtypes ?? {}, facts.subtype)) return undefined;
  const filed = withForm(preset.forms, facts);
  const rule = routeOf(rules, filed);
  const queue = rule?.queue ?? own;
  return {
    queue,
    above: above(preset.queues, queue),
    ...(rule && { rule: rules.indexOf(rule) }),
    ...(filed.form !== undefined && { form: filed.form }),
  };
};

const above = (queues: Preset['queues'], id: string): readonly string[] => {
  const parent = queues[id]?.parent;
  return parent === undefined ? [] : [...above(queues, parent), parent];
};
