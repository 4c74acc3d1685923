import type { OrganisationAnswer } from '#contract/answers/organisation';
import { DefinitionList } from '#web/ui/definition-list.tsx';
import { useOrganisationFacts } from './use-organisation-facts.ts';

/** An organisation to be read; its agreements have a part of their own. */
export const OrganisationFacts = ({ of }: { readonly of: OrganisationAnswer }) => (
  <DefinitionList items={useOrganisationFacts()({ ...of, agreements: [] })} />
);
