import type { FormVersion } from '../forms/filled-form.ts';

/** Why a rule refuses. Each becomes one problem detail (RFC 9457); `field` names the input at fault. */
export type Failure =
  /** Does not exist, or the actor may not see it: the same answer for both (DESIGN 3). */
  | { readonly reason: 'not-found' }
  /** The actor sees the ticket but their role never does this. */
  | { readonly reason: 'not-allowed'; readonly action: string }
  /** The action exists but not from this state or for this type. */
  | { readonly reason: 'not-now'; readonly action: string; readonly state: string }
  /** Nothing is accepted any more; a new ticket that follows this one can be opened (R3.5). */
  | { readonly reason: 'closed' }
  /** One entry per wrong field. */
  | { readonly reason: 'invalid'; readonly fields: readonly FieldFailure[] }
  /** The form was filled in as it was before its last change; `form` is what it is now (R1.6). */
  | { readonly reason: 'form-changed'; readonly form: FormVersion }
  /** Nothing of a wholesaler's ticket is ever shown to an end customer (R5.7). */
  | { readonly reason: 'wholesaler' }
  /** The ticket moved on since the caller read it (412, with the current state). */
  | { readonly reason: 'stale' };

/** JSON pointer of the field (RFC 6901) and why it is refused. */
export interface FieldFailure {
  readonly pointer: string;
  readonly code: FieldFailureCode;
  /** What exactly, in English, where the code alone would not help. */
  readonly reason?: string;
}
export const fieldFailureCodes = [
  'unknown-value',
  'subtype-of-another-type',
  'subarea-of-another-area',
  'area-not-in-agreement',
  'opened-by-the-desk',
  'regression-not-for-this-type',
  'regression-before-diagnosis',
  'unknown-person',
  'person-not-in-queue',
  'unknown-queue',
  'archived',
  'plan-required',
  'plan-in-the-past',
  'plan-not-for-this-action',
  'window-in-the-past',
  'text-required',
  'required',
  'not-allowed',
  'unknown-upload',
  'unknown-ticket',
  'not-a-problem',
  'problem-closed',
  'linked-to-a-problem',
  'not-closed',
  'nothing-to-change',
  'not-consistent',
  'wrong-encoding',
  'no-addresses',
  'already-used',
  'address-of-another-organisation',
  'address-not-verified',
  'ends-before-it-begins',
  'not-shown',
  'not-offered',
  'form-not-for-this-kind',
  'not-disclosed',
  'wholesaler',
] as const;

/** Why the shape of a field is refused, besides `required`. */
export const shapeFailureCodes = [
  'wrong-type',
  'wrong-format',
  'too-short',
  'too-long',
  'out-of-range',
  'unknown-field',
] as const;
export type FieldFailureCode = (typeof fieldFailureCodes)[number] | (typeof shapeFailureCodes)[number];

/** A failure of one field. */
export const invalid = (pointer: string, code: FieldFailureCode): Extract<Failure, { reason: 'invalid' }> => ({
  reason: 'invalid',
  fields: [{ pointer, code }],
});
