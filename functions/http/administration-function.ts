import { type HttpPorts, httpFunction } from '#runtime/http/http-function';
import { listAudit as listAuditRoom } from '#use-cases/administration/list-audit';
import { changeOrganisation as changeOrganisationRoom } from '#use-cases/organisations/change-organisation';
import { createOrganisation as createOrganisationRoom } from '#use-cases/organisations/create-organisation';
import { getOrganisation as getOrganisationRoom } from '#use-cases/organisations/get-organisation';
import { listOrganisations as listOrganisationsRoom } from '#use-cases/organisations/list-organisations';
import type { Directory, Ids } from '#use-cases/ports';
import type { AuditTrail } from '#use-cases/ports/audit';
import type { Organisations } from '#use-cases/ports/organisations';
import { listAudit } from './administration/list-audit.ts';
import { type ConfigurationPorts, configurationDoors } from './configuration/configuration-doors.ts';
import { changeOrganisation } from './organisations/change-organisation.ts';
import { createOrganisation } from './organisations/create-organisation.ts';
import { getOrganisation } from './organisations/get-organisation.ts';
import { listOrganisations } from './organisations/list-organisations.ts';

/** What the administration needs from outside. */
export interface AdministrationPorts extends HttpPorts, ConfigurationPorts {
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
      ...configurationDoors(ports),
    ],
    ports,
  );
