import type { OrganisationAnswer, OrganisationLineAnswer } from '#contract/answers/organisation';
import type { Organisation } from '#domain/people/organisation';
import type { Preset } from '#domain/preset/preset';
import type { OrganisationLine } from '#use-cases/ports/organisations';
import { withoutAbsent } from './without-absent.ts';

/** A line of the list of organisations. */
export const presentOrganisationLine = ({ id, name, kind, archived }: OrganisationLine): OrganisationLineAnswer => ({
  id,
  name,
  kind: kind ?? 'customer',
  archived: archived === true,
});

/** An organisation with everything that the administration looks after, and what the areas of its agreements are called. */
export const presentOrganisation =
  ({ areas }: Pick<Preset, 'areas'>) =>
  (organisation: Organisation): OrganisationAnswer => {
    const { agreements, domains = [], sharing = 'referents', identityProvider, defaultRole } = organisation;
    const named = new Set(agreements.flatMap((agreement) => agreement.areas));
    return {
      ...presentOrganisationLine(organisation),
      agreements: agreements.map((agreement) => ({ ...agreement, areas: [...agreement.areas] })),
      areas: Object.entries(areas)
        .filter(([id]) => named.has(id))
        .map(([id, { label }]) => ({ id, label })),
      domains: [...domains],
      sharing,
      ...withoutAbsent({ identityProvider, defaultRole }),
    };
  };
