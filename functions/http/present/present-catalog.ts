import type { CatalogAnswer } from '#contract/answers/catalog';
import type { ServiceHours } from '#domain/preset/service-hours';
import type { Localized } from '#domain/text';
import type { CatalogView } from '#use-cases/self/get-catalog';
import { presentForm } from './present-form.ts';

interface Labelled {
  readonly label: Localized;
}

const choices = <Entry extends Labelled>(table: Readonly<Record<string, Entry>>) =>
  Object.entries(table).map(([id, { label }]) => ({ id, label }));

const explained = <Entry extends Labelled & { description: Localized }>(table: Readonly<Record<string, Entry>>) =>
  Object.entries(table).map(([id, { label, description }]) => ({ id, label, description }));

const presentArchived = ({ types, areas, environments }: CatalogView['archived']): Pick<CatalogAnswer, 'archived'> => {
  const archived = {
    types: Object.entries(types).map(([id, { label, subtypes }]) => ({ id, label, subtypes: choices(subtypes) })),
    areas: Object.entries(areas).map(([id, { label, subareas }]) => ({ id, label, subareas: choices(subareas) })),
    environments: choices(environments),
  };
  return Object.values(archived).some((entries) => entries.length > 0) ? { archived } : {};
};

const presentState =
  ({ typesIn }: CatalogView) =>
  ([id, state]: [string, CatalogView['states'][string]]): CatalogAnswer['states'][number] => {
    const { label, family, sentence, undated, final = false, outcome } = state;
    const types = typesIn(id);
    return {
      ...{ id, label, family, sentence, final },
      ...(undated && { undated }),
      ...(types && { types: [...types] }),
      ...(outcome && { outcome }),
    };
  };

const presentServiceHours = ({ week, ...closed }: ServiceHours): CatalogAnswer['serviceHours'] => ({
  week: week.map(({ days, hours }) => ({ days: [...days], hours: hours.map(({ from, to }) => ({ from, to })) })),
  ...closed,
});

/** The catalogue without what is the desk's own: which queue is competent for what. */
export const presentCatalog = (view: CatalogView): CatalogAnswer => ({
  types: Object.entries(view.types).map(([id, { label, description, subtypes, regression = false }]) => ({
    id,
    label,
    description,
    regression,
    subtypes: explained(subtypes),
  })),
  macroAreas: choices(view.macroAreas),
  areas: Object.entries(view.areas).map(([id, { label, description, macroArea, subareas }]) => ({
    id,
    label,
    description,
    macroArea,
    subareas: choices(subareas),
  })),
  environments: choices(view.environments),
  severities: explained(view.severities),
  urgencies: choices(view.urgencies),
  priorities: choices(view.priorities),
  states: Object.entries(view.states).map(presentState(view)),
  ...(view.actions && { actions: choices(view.actions) }),
  ...(view.risks && { risks: explained(view.risks) }),
  ...presentArchived(view.archived),
  ...(Object.keys(view.forms).length > 0 && {
    forms: Object.entries(view.forms).map(([id, form]) => presentForm(id, form)),
  }),
  ...(view.serviceHours && { serviceHours: presentServiceHours(view.serviceHours) }),
  ...(view.requests && { requests: view.requests }),
  ...(view.endCustomers && { endCustomers: true as const }),
  ...(view.organisations && { organisations: view.organisations.map(({ id, name }) => ({ id, name })) }),
});
