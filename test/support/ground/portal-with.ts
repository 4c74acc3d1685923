import { parsePreset } from '#domain/preset/parse-preset';
import type { Preset } from '#domain/preset/preset';
import { portal } from './portal.ts';
import type { Edit } from './preset-edits.ts';

/** `consortium-portal` after some edits, as a desk that could be deployed. */
export const portalWith = (...edits: Edit[]): Preset => {
  const preset = JSON.parse(JSON.stringify(portal));
  for (const edit of edits) edit(preset);
  const parsed = parsePreset(preset);
  if (!parsed.ok) throw new Error(parsed.failure.map(({ place, text }) => `${place}: ${text}`).join('\n'));
  return parsed.value;
};
