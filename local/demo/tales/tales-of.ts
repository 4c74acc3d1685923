import campus from './campus-desk.json' with { type: 'json' };
import itil from './itil-desk.json' with { type: 'json' };
import partner from './partner-panel.json' with { type: 'json' };
import type { Tales } from './tale.ts';

const tales = new Map<string, unknown>([
  ['campus-desk', campus],
  ['partner-panel', partner],
  ['itil-desk', itil],
]);

/** The tales of a preset; none for one whose demo is made up otherwise. */
export const talesOf = (preset: string): Tales | undefined => tales.get(preset) as Tales | undefined;
