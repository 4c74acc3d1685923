import type { OrganisationAnswer } from '#contract/answers/organisation';
import type { Read } from '#web/lib/editing/use-edited.ts';

export type AnsweredOrganisation = Read<OrganisationAnswer>;

/** An organisation as the API shows it, or as an entry of the audit keeps it: what is usual is absent there. */
export type StoredOrganisation = Pick<OrganisationAnswer, 'name' | 'agreements'> & Partial<OrganisationAnswer>;
export type Agreement = OrganisationAnswer['agreements'][number];
