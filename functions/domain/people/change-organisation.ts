import type { Organisation } from './organisation.ts';

/** What may be changed of an organisation; what is not named stays, `null` removes. */
export interface OrganisationChange {
  readonly name?: string;
  readonly kind?: Organisation['kind'];
  readonly agreements?: Organisation['agreements'];
  readonly identityProvider?: string | null;
  readonly domains?: readonly string[];
  readonly sharing?: Organisation['sharing'];
  readonly defaultRole?: Organisation['defaultRole'] | null;
  /** `false` restores it. */
  readonly archived?: boolean;
}

/** The organisation after a change. */
export const changeOrganisation = (before: Organisation, change: OrganisationChange): Organisation => {
  const { archived = before.archived === true, ...rest } = change;
  const { archived: _before, ...kept } = before;
  const changed = Object.entries({ ...kept, ...rest }).filter(([, value]) => value !== null && value !== undefined);
  return { ...(Object.fromEntries(changed) as unknown as Organisation), ...(archived && { archived }) };
};
