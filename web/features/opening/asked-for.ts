import type { CatalogAnswer } from '#contract/answers/catalog';
import type { TicketAnswer } from '#contract/answers/ticket';
import type { OpeningDraft } from './opening-draft.ts';

type Choices = Pick<CatalogAnswer, 'areas' | 'types' | 'states' | 'forms' | 'endCustomers'>;

/** What a deep link wants: answers to start with, or why it cannot be. */
export type AskedFor =
  | { readonly kind: 'answers'; readonly answers: Partial<OpeningDraft> }
  | { readonly kind: 'area-not-offered' }
  | { readonly kind: 'still-open'; readonly number: string };

/** Reads a deep link against what this person may choose; `followed` is the ticket of `follows` (WEB 1, R3.5). */
export const askedFor = (search: URLSearchParams, catalog: Choices, followed?: TicketAnswer): AskedFor => {
  if (followed && !isEnded(catalog, followed)) return { kind: 'still-open', number: followed.number };
  const place = placeOf(catalog, search.get('form'));
  const asked = (name: keyof typeof place) => search.get(name) ?? followed?.[name] ?? place[name] ?? '';
  const topic = topicOf(catalog, asked('area'), asked('subarea'));
  if (!topic && !followed) return { kind: 'area-not-offered' };
  const follows = followed ? { follows: followed.number, subject: followed.subject } : {};
  const about = customerOf(catalog, search.get('customer') ?? followed?.endCustomer?.id);
  const answers = { ...topic, ...kindOf(catalog, asked('type'), asked('subtype')), ...follows, ...about };
  return { kind: 'answers', answers };
};

type Place = NonNullable<Choices['forms']>[number]['attach'][number];

/** A link may name a form instead of the kind of ticket that asks for it (R1.7): what its first place says counts. */
const placeOf = (
  { forms = [] }: Choices,
  form: string | null,
): Required<{ [Name in keyof Place]: string | undefined }> => {
  const { area, subarea, type, subtype } = forms.find(({ id }) => id === form)?.attach[0] ?? {};
  return { area, subarea, type, subtype };
};

/** Whom it is about, where there are end customers; whether it may be chosen is said beside the question. */
const customerOf = ({ endCustomers }: Choices, id?: string): Partial<OpeningDraft> =>
  endCustomers && id !== undefined && id !== '' ? { endCustomer: id } : {};

const isEnded = ({ states }: Choices, ticket: TicketAnswer): boolean =>
  states.find(({ id }) => id === ticket.state)?.final ?? false;

/** Nothing where the area or, without one, the subarea is not offered to this person. */
const topicOf = ({ areas }: Choices, area: string, subarea: string): Partial<OpeningDraft> | undefined => {
  if (area === '' && subarea === '') return {};
  const holds = (one: Choices['areas'][number]) => one.subareas.some(({ id }) => id === subarea);
  const found = areas.find((one) => (area === '' ? holds(one) : one.id === area));
  return found && { area: found.id, ...(holds(found) && { subarea }) };
};

/** A type that is not there any more is simply asked for. */
const kindOf = ({ types }: Choices, type: string, subtype: string): Partial<OpeningDraft> => {
  const found = types.find(({ id }) => id === type);
  if (!found) return {};
  return { type: found.id, ...(found.subtypes.some(({ id }) => id === subtype) && { subtype }) };
};
