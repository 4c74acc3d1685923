import { canonicalJson } from './canonical-json.ts';
import type { Patch } from './draft.ts';
import type { Change, Changes } from './event.ts';
import { changeable } from './event.ts';
import type { Ticket } from './ticket.ts';

/** The fields that a patch really changes, with old and new value; `null` stands for absent (R1.9). */
export const changesOf = (before: Ticket | undefined, patch: Patch): Changes => {
  const changes: Record<string, Change<unknown>> = {};
  for (const field of changeable) {
    const from = before?.[field] ?? null;
    const to = patch[field] === undefined ? from : patch[field];
    if (canonicalJson(from) !== canonicalJson(to)) changes[field] = { from, to };
  }
  return changes as Changes;
};
