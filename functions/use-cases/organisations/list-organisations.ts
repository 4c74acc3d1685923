import { mayDo } from '#domain/policy';
import { fail, type Result } from '#domain/result';
import type { UseCaseFailure } from '../failure.ts';
import type { OrganisationLine, OrganisationQuery, Organisations } from '../ports/organisations.ts';
import type { Page, Session } from '../ports.ts';

/** The organisations of the tenant by name; without being asked, not those that are archived. */
export const listOrganisations =
  ({ organisations }: { organisations: Pick<Organisations, 'list'> }) =>
  async ({ person }: Session, wanted: OrganisationQuery): Promise<Result<Page<OrganisationLine>, UseCaseFailure>> =>
    mayDo(person, 'seeOrganisations')
      ? organisations.list(wanted)
      : fail({ reason: 'not-allowed', action: 'seeOrganisations' });
