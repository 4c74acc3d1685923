import type { Area, Preset } from '#domain/preset/preset';
import type { Localized } from '#domain/text';

/** The areas of a macro-area, to be chosen from. */
export interface AreaGroup {
  readonly id: string;
  readonly label: Localized | undefined;
  readonly areas: readonly (Pick<Area, 'label' | 'archived'> & { readonly id: string })[];
}

/** Every area by macro-area in the preset's order; an archived one only where it is chosen already. */
export const areaGroups = (
  { areas, macroAreas }: Pick<Preset, 'areas' | 'macroAreas'>,
  chosen: readonly string[],
): readonly AreaGroup[] => {
  const offered = Object.entries(areas)
    .map(([id, area]) => ({ id, ...area }))
    .filter(({ id, archived }) => !archived || chosen.includes(id));
  return Object.entries(macroAreas)
    .map(([id, { label }]) => ({ id, label, areas: offered.filter(({ macroArea }) => macroArea === id) }))
    .filter((group) => group.areas.length > 0);
};
