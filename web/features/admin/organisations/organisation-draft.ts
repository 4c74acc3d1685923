import type { OrganisationAnswer } from '#contract/answers/organisation';
import type { CallOf } from '#web/lib/api/operations.ts';

/** What a form about an organisation holds while somebody writes in it. */
export interface OrganisationDraft {
  readonly name: string;
  readonly kind: string;
  readonly sharing: string;
  /** One a line. */
  readonly domains: string;
  readonly identityProvider: string;
  /** Empty: nobody is let in by themselves. */
  readonly defaultRole: string;
}
export const organisationFields = ['name', 'kind', 'sharing', 'domains', 'identityProvider', 'defaultRole'] as const;

type Body = NonNullable<CallOf<'changeOrganisation'>['body']>;

/** The form about an organisation as it is. */
export const organisationDraft = (organisation: OrganisationAnswer): OrganisationDraft => ({
  name: organisation.name,
  kind: organisation.kind,
  sharing: organisation.sharing,
  domains: organisation.domains.join('\n'),
  identityProvider: organisation.identityProvider ?? '',
  defaultRole: organisation.defaultRole ?? '',
});

/** The lines that say something. */
const linesOf = (text: string): readonly string[] =>
  text
    .split(/[\s,;]+/)
    .map((line) => line.toLowerCase())
    .filter((line) => line !== '');

/** What the API takes of a draft. */
const wholeBody = (draft: OrganisationDraft) => ({
  name: draft.name.trim(),
  kind: draft.kind,
  sharing: draft.sharing,
  domains: linesOf(draft.domains),
  identityProvider: draft.identityProvider.trim() || null,
  defaultRole: draft.defaultRole || null,
});

/** The fields that the draft says otherwise than the organisation that it was begun from; nothing where there are none. */
export const organisationChange = (draft: OrganisationDraft, begun: OrganisationAnswer): Body | undefined => {
  const before = new Map(
    Object.entries(wholeBody(organisationDraft(begun))).map(([key, value]) => [key, JSON.stringify(value)]),
  );
  const changed = Object.entries(wholeBody(draft)).filter(([key, value]) => before.get(key) !== JSON.stringify(value));
  return changed.length === 0 ? undefined : (Object.fromEntries(changed) as Body);
};
