import { type HttpPorts, httpFunction } from '#runtime/http/http-function';
import { listAudit as listAuditRoom } from '#use-cases/administration/list-audit';
import { changeConfiguration as changeConfigurationRoom } from '#use-cases/configuration/change-configuration';
import { getVersion } from '#use-cases/configuration/get-version';
import { listVersions } from '#use-cases/configuration/list-versions';
import { changeOrganisation as changeOrganisationRoom } from '#use-cases/organisations/change-organisation';
import { createOrganisation as createOrganisationRoom } from '#use-cases/organisations/create-organisation';
import { getOrganisation as getOrganisationRoom } from '#use-cases/organisations/get-organisation';
import { listOrganisations as listOrganisationsRoom } from '#use-cases/organisations/list-organisations';
import { changePerson as changePersonRoom } from '#use-cases/people/change-person';
import { createPerson as createPersonRoom } from '#use-cases/people/create-person';
import { getPerson as getPersonRoom } from '#use-cases/people/get-person';
import { listPeople as listPeopleRoom } from '#use-cases/people/list-people';
import type { SignInPorts } from '#use-cases/people/sign-in-of';
import type { Configurations, Directory, Ids } from '#use-cases/ports';
import type { AuditTrail } from '#use-cases/ports/audit';
import type { ConfigurationHistory } from '#use-cases/ports/configuration-history';
import type { Organisations } from '#use-cases/ports/organisations';
import type { People } from '#use-cases/ports/people';
import { listAudit } from './administration/list-audit.ts';
import { changeConfiguration } from './configuration/change-configuration.ts';
import { getConfiguration } from './configuration/get-configuration.ts';
import { getConfigurationVersion } from './configuration/get-configuration-version.ts';
import { listConfigurationVersions } from './configuration/list-configuration-versions.ts';
import { changeOrganisation } from './organisations/change-organisation.ts';
import { createOrganisation } from './organisations/create-organisation.ts';
import { getOrganisation } from './organisations/get-organisation.ts';
import { listOrganisations } from './organisations/list-organisations.ts';
import { changePerson } from './people/change-person.ts';
import { createPerson } from './people/create-person.ts';
import { getPerson } from './people/get-person.ts';
import { listPeople } from './people/list-people.ts';

/** What the administration needs from outside. */
export interface AdministrationPorts extends HttpPorts, SignInPorts {
  readonly configurationHistory: ConfigurationHistory;
  readonly configurations: Configurations;
  readonly audit: AuditTrail;
  readonly organisations: Organisations;
  readonly people: People;
  readonly directory: Directory;
  readonly ids: Ids;
}

/** The administration's operations: organisations, people, what changed (DESIGN 4). */
export const administrationFunction = (ports: AdministrationPorts) =>
  httpFunction(
    [
      listAudit({ listAudit: listAuditRoom(ports) }),
      listOrganisations({ listOrganisations: listOrganisationsRoom(ports) }),
      getOrganisation({ getOrganisation: getOrganisationRoom(ports) }),
      createOrganisation({ createOrganisation: createOrganisationRoom(ports) }),
      listPeople({ listPeople: listPeopleRoom(ports) }),
      getPerson({ getPerson: getPersonRoom(ports) }),
      createPerson({ createPerson: createPersonRoom(ports) }),
      changePerson({ changePerson: changePersonRoom(ports) }),
      changeOrganisation({ changeOrganisation: changeOrganisationRoom(ports) }),
      getConfiguration(),
      changeConfiguration({ changeConfiguration: changeConfigurationRoom(ports) }),
      listConfigurationVersions({ listVersions: listVersions(ports) }),
      getConfigurationVersion({ getVersion: getVersion(ports) }),
    ],
    ports,
  );
