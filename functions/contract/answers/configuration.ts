import * as z from 'zod/mini';
import { differenceKinds } from '#domain/editing/compare-presets';
import { instant } from '../fields.ts';
import { named } from './ticket.ts';

const place = z.array(z.string());
const kind = z.enum(differenceKinds);
const difference = z.object({ place, kind, before: z.optional(z.unknown()), after: z.optional(z.unknown()) });
const preset = z.record(z.string(), z.unknown());

/** The whole preset in force; its shape is told by the documents of presets. */
export const configuration = z.object({ version: z.int(), preset });

/** What came of an edit: the version that is in force now, and where it differs from the one that was edited. */
export const edited = z.object({ version: z.int(), dryRun: z.boolean(), changes: z.array(difference) });

/** A line of the history; `by` is the product itself where a deployment brought it. */
export const configurationLine = z.object({
  version: z.int(),
  by: named,
  at: instant,
  changes: z.array(z.object({ place, kind })),
});

/** A version as it was. Who made it and when is not known of versions from before there was a history. */
export const configurationVersion = z.object({
  version: z.int(),
  by: z.optional(named),
  at: z.optional(instant),
  preset,
  changes: z.array(difference),
  undo: z.array(
    z.object({
      op: z.enum(['put', 'move', 'archive', 'restore']),
      place,
      value: z.optional(z.unknown()),
      position: z.optional(z.int()),
    }),
  ),
});
