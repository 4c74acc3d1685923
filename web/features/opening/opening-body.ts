import type { CatalogAnswer } from '#contract/answers/catalog';
import type { MeAnswer } from '#contract/answers/me';
import type { CallOf } from '#web/lib/api/operations.ts';
import type { OpeningForm } from './form/opening-form.ts';
import type { OpeningDraft } from './opening-draft.ts';

/** What `POST /v1/tickets` takes. */
export type OpeningBody = CallOf<'openTicket'>['body'];

/** What the answers are seen against. */
export interface Circumstances {
  readonly me: Pick<MeAnswer, 'name' | 'phone'>;
  readonly catalog: Pick<CatalogAnswer, 'types'>;
  /** The desk writes down what somebody said on the phone. */
  readonly forACaller: boolean;
}

/** Whom to call: as the person's own record says until they change it; the desk starts without one. */
export const contactOf = (draft: OpeningDraft, { me, forACaller }: Omit<Circumstances, 'catalog'>) => ({
  name: draft.contactName ?? (forACaller ? '' : me.name),
  phone: draft.contactPhone ?? (forACaller ? '' : (me.phone ?? '')),
});

/** Whether the question 'did it work before?' belongs to this type (R3.8). */
export const asksRegression = ({ types }: Pick<CatalogAnswer, 'types'>, type: string): boolean =>
  types.find(({ id }) => id === type)?.regression ?? false;

const filled = ({ definition: { id, version }, given }: OpeningForm): NonNullable<OpeningBody['form']> => ({
  id,
  version,
  answers: given as NonNullable<OpeningBody['form']>['answers'],
});

/** The answers as the API takes them: what is hidden or was left out is not sent. */
export const openingBody = (
  draft: OpeningDraft,
  circumstances: Circumstances,
  { attachments, form }: { readonly attachments: readonly string[]; readonly form?: OpeningForm | undefined },
): OpeningBody => {
  const { area, subarea, type, subtype, subject, description, severity, urgency } = draft;
  const { environment, regression, requester, follows, endCustomer = '' } = draft;
  const contact = contactOf(draft, circumstances);
  const known = regression === 'yes' || regression === 'no';
  return {
    area,
    subarea,
    type,
    subtype,
    subject,
    description,
    severity,
    urgency,
    ...(environment !== '' && { environment }),
    ...(known && asksRegression(circumstances.catalog, type) && { regression: regression === 'yes' }),
    ...(contact.phone.trim() !== '' && { contact }),
    ...(form && { form: filled(form) }),
    ...(attachments.length > 0 && { attachments: [...attachments] }),
    ...(circumstances.forACaller && { requester, channel: 'phone' as const }),
    ...(follows !== '' && { follows }),
    ...(endCustomer !== '' && { endCustomer }),
  };
};
