import type { OrganisationAnswer, OrganisationLineAnswer } from '#contract/answers/organisation';
import type { Organisation } from '#domain/people/organisation';
import type { OrganisationLine } from '#use-cases/ports/organisations';
import { withoutAbsent } from './without-absent.ts';

/** A line of the list of organisations. */
export const presentOrganisationLine = ({ id, name, kind, archived }: OrganisationLine): OrganisationLineAnswer => ({
  id,
  name,
  kind: kind ?? 'customer',
  archived: archived === true,
});

/** An organisation with everything that the administration looks after. */
export const presentOrganisation = (organisation: Organisation): OrganisationAnswer => {
  const { agreements, domains = [], sharing = 'referents', identityProvider, defaultRole } = organisation;
  return {
    ...presentOrganisationLine(organisation),
    agreements: agreements.map((agreement) => ({ ...agreement, areas: [...agreement.areas] })),
    domains: [...domains],
    sharing,
    ...withoutAbsent({ identityProvider, defaultRole }),
  };
};
