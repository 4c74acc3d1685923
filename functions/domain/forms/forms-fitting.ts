import type { FormDefinition, FormPlace } from './form-definition.ts';

/** What a ticket is about, as far as forms care. */
export type FormFacts = Required<FormPlace>;

export type Forms = Readonly<Record<string, FormDefinition>>;

const names = ['area', 'subarea', 'type', 'subtype'] as const satisfies readonly (keyof FormPlace)[];

/** How many facts the form's best place names; -1 when the form is not for such tickets. */
const closeness = ({ attach }: FormDefinition, facts: FormFacts): number =>
  Math.max(
    -1,
    ...attach
      .filter((place) => names.every((name) => place[name] === undefined || place[name] === facts[name]))
      .map((place) => Object.keys(place).length),
  );

/** The forms that fit a kind of ticket best: one, where the definitions were checked, or none. */
export const formsFitting = (forms: Forms | undefined, facts: FormFacts): readonly string[] => {
  const offered = Object.entries(forms ?? {})
    .filter(([, { archived }]) => !archived)
    .map(([id, form]) => ({ id, close: closeness(form, facts) }));
  const best = Math.max(0, ...offered.map(({ close }) => close));
  return offered.filter(({ close }) => close === best).map(({ id }) => id);
};
