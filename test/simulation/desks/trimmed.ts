import type { FormDefinition, FormPlace } from '#domain/forms/form-definition';
import type { Preset } from '#domain/preset/preset';

/** What somebody here chooses of a preset's catalogue. */
export interface Chosen {
  readonly areas: readonly string[];
  readonly subtypes: readonly string[];
}

const only = <Entry>(entries: Readonly<Record<string, Entry>>, wanted: readonly string[]): Record<string, Entry> =>
  Object.fromEntries(Object.entries(entries).filter(([id]) => wanted.includes(id)));

const fits = ({ area, subtype }: FormPlace, { areas, subtypes }: Chosen): boolean =>
  (area === undefined || areas.includes(area)) && (subtype === undefined || subtypes.includes(subtype));

const formsOf = (forms: Readonly<Record<string, FormDefinition>>, chosen: Chosen): Record<string, FormDefinition> =>
  Object.fromEntries(
    Object.entries(forms)
      .map(([id, form]) => [id, { ...form, attach: form.attach.filter((place) => fits(place, chosen)) }] as const)
      .filter(([, { attach }]) => attach.length > 0),
  );

/** A preset without the areas and subtypes that nobody here chooses: every cold function reads the others. */
export const trimmed = (preset: Preset, chosen: Chosen): Preset => ({
  ...preset,
  areas: only(preset.areas, chosen.areas),
  types: Object.fromEntries(
    Object.entries(preset.types).map(([id, type]) => [id, { ...type, subtypes: only(type.subtypes, chosen.subtypes) }]),
  ),
  ...(preset.forms && { forms: formsOf(preset.forms, chosen) }),
  ...(preset.routing && {
    routing: preset.routing.filter(({ area }) => area === undefined || chosen.areas.includes(area)),
  }),
});
