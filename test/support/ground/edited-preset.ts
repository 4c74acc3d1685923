import type { Configuration } from '#domain/configuration';
import type { Preset } from '#domain/preset/preset';
import { configurationOf } from './configuration-of.ts';
import { portal } from './portal.ts';
import type { Edit } from './preset-edits.ts';

/** `consortium-portal` after some edits that nobody has judged. */
export const edited = (...edits: Edit[]): Preset => {
  const preset = structuredClone(portal);
  for (const edit of edits) edit(preset as unknown as Parameters<Edit>[0]);
  return preset;
};

/** A tenant that runs such a preset. */
export const deskOf = (preset: Preset): Configuration => configurationOf(preset);
