import type { Agreement } from './organisation.ts';

/** What a form about one agreement holds. */
export interface AgreementDraft {
  readonly id: string;
  readonly areas: readonly string[];
  readonly from: string;
  readonly to: string;
}
export const agreementFields = ['id', 'areas', 'from', 'to'] as const;

/** The form about an agreement, or an empty one. */
export const agreementDraft = (agreement: Agreement | undefined): AgreementDraft =>
  agreement ?? { id: '', areas: [], from: '', to: '' };

/**
 * The agreements with this one as written: in its place, or last where it is new. `was` names the one that is changed;
 * where somebody took that away meanwhile it comes back.
 */
export const withAgreement = (
  agreements: readonly Agreement[],
  draft: AgreementDraft,
  was: string | undefined,
): Agreement[] => {
  const written = { id: draft.id.trim(), areas: [...draft.areas], from: draft.from, to: draft.to };
  return agreements.some(({ id }) => id === was)
    ? agreements.map((agreement) => (agreement.id === was ? written : agreement))
    : [...agreements, written];
};

/** The list of agreements to be sent; nothing where the draft says what the agreement says already. */
export const agreementChange = (
  draft: AgreementDraft,
  agreement: Agreement | undefined,
  onto: readonly Agreement[],
): { readonly agreements: Agreement[] } | undefined => {
  const was = agreementDraft(agreement);
  const isSame = agreementFields.every((field) => JSON.stringify(draft[field]) === JSON.stringify(was[field]));
  return isSame ? undefined : { agreements: withAgreement(onto, draft, agreement?.id) };
};
