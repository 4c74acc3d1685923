import type { Preset } from '#domain/preset/preset';
import type { Localized } from '#domain/text';
import type { RuleDraft, RuleFact } from './rule-draft.ts';

type Choices = Readonly<Record<string, { readonly label: Localized }>>;

/** What a fact of a rule may be; subareas are those of its area, or all where it names none. */
export const ruleChoices = (preset: Preset, { area }: Pick<RuleDraft, 'area'>, fact: RuleFact): Choices => {
  switch (fact) {
    case 'area':
      return preset.areas;
    case 'subarea':
      return Object.assign({}, ...areasNamed(preset, area).map(({ subareas }) => subareas));
    case 'type':
      return preset.types;
    case 'form':
      return preset.forms ?? {};
    case 'queue':
      return Object.fromEntries(Object.entries(preset.queues).filter(([, { archived }]) => !archived));
  }
};

const areasNamed = ({ areas }: Preset, id: string) =>
  id === '' ? Object.values(areas) : [areas[id] ?? { subareas: {} }];
