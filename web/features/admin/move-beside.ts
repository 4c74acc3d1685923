import { partAt } from '#domain/editing/own-part';
import type { Preset } from '#domain/preset/preset';

/** The change that gives an entry the place of another one of its table; those in between close up behind it. */
export const moveBeside = (preset: Preset, place: readonly string[], other: readonly string[]) => {
  const table = place.slice(0, -1).reduce<unknown>(partAt, preset);
  const position = Object.keys(table ?? {}).indexOf(other.at(-1) ?? '');
  return { op: 'move' as const, place: [...place], position };
};
