import { type HttpPorts, httpFunction } from '#runtime/http/http-function';
import { listAudit as listAuditRoom } from '#use-cases/administration/list-audit';
import { changeConfiguration as changeConfigurationRoom } from '#use-cases/configuration/change-configuration';
import { getVersion } from '#use-cases/configuration/get-version';
import { listVersions } from '#use-cases/configuration/list-versions';
import { changeOrganisation as changeOrganisationRoom } from '#use-cases/organisations/change-organisation';
import { createOrganisation as createOrganisationRoom } from '#use-cases/organisations/create-organisation';
import { getOrganisation as getOrganisationRoom } from '#use-cases/organisations/get-organisation';
import { listOrganisations as listOrganisationsRoom } from '#use-cases/organisations/list-organisations';
import type { Directory, Ids } from '#use-cases/ports';
import type { AuditTrail } from '#use-cases/ports/audit';
import type { ConfigurationHistory } from '#use-cases/ports/configuration-history';
import type { Organisations } from '#use-cases/ports/organisations';
import { listAudit } from './administration/list-audit.ts';
import { changeConfiguration } from './configuration/change-configuration.ts';
import { getConfiguration } from './configuration/get-configuration.ts';
import { getConfigurationVersion } from './configuration/get-configuration-version.ts';
import { listConfigurationVersions } from './configuration/list-configuration-versions.ts';
import { changeOrganisation } from './organisations/change-organisation.ts';
import { createOrganisation } from './organisations/create-organisation.ts';
import { getOrganisation } from './organisations/get-organisation.ts';
import { listOrganisations } from './organisations/list-organisations.ts';

/** What the administration needs from outside. */
export interface AdministrationPorts extends HttpPorts {
  readonly configurationHistory: ConfigurationHistory;
  readonly audit: AuditTrail;
  readonly organisations: Organisations;
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
      changeOrganisation({ changeOrganisation: changeOrganisationRoom(ports) }),
      getConfiguration(),
      changeConfiguration({ changeConfiguration: changeConfigurationRoom(ports) }),
      listConfigurationVersions({ listVersions: listVersions(ports) }),
      getConfigurationVersion({ getVersion: getVersion(ports) }),
    ],
    ports,
  );
