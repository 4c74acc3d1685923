import type { Preset } from '#domain/preset/preset';
import type { Localized } from '#domain/text';

/** An operator group as the page shows and edits it (R2.3). */
export interface GroupEntry {
  readonly id: string;
  readonly label: Localized;
  readonly queues: readonly string[];
  readonly archived?: true;
}

/** The groups of a preset in its order. */
export const groupEntries = ({ groups = {} }: Pick<Preset, 'groups'>): readonly GroupEntry[] =>
  Object.entries(groups).map(([id, group]) => ({ id, ...group }));
