import { partAt } from '#domain/editing/own-part';
import { canonicalJson } from '#domain/ticket/canonical-json';
import { isProblem } from '#web/lib/api/api-problem.ts';
import type { ShownConfiguration } from './editing.ts';

interface Sending<Answer> {
  readonly send: (version: number) => Promise<Answer>;
  /** Reads what is in force now. */
  readonly read: () => Promise<ShownConfiguration>;
  /** What the changes were made of. */
  readonly seen: ShownConfiguration;
}

interface Placed {
  readonly place: readonly string[];
}

const attempts = 3;

/**
 * Sends changes; when somebody was faster and touched none of their places, sends them on top of that. Where they did,
 * the conflict is the person's to see.
 */
export const sendOnTop = async <Answer>(
  sending: Sending<Answer>,
  changes: readonly Placed[],
  left = attempts,
): Promise<Answer> => {
  const { send, read, seen } = sending;
  try {
    return await send(seen.version);
  } catch (error) {
    if (!isProblem(error, 'version-conflict') || left <= 1) throw error;
    const now = await read();
    if (now.version === seen.version || changes.some(({ place }) => differs(seen, now, place))) throw error;
    return sendOnTop({ ...sending, seen: now }, changes, left - 1);
  }
};

const differs = (before: ShownConfiguration, after: ShownConfiguration, place: readonly string[]): boolean => {
  const at = ({ preset }: ShownConfiguration) => canonicalJson(place.reduce<unknown>(partAt, preset));
  return at(before) !== at(after);
};
