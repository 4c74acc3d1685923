import { type HttpPorts, httpFunction } from '#runtime/http/http-function';
import { listAudit as listAuditRoom } from '#use-cases/administration/list-audit';
import { changeConfiguration as changeConfigurationRoom } from '#use-cases/configuration/change-configuration';
import { getVersion } from '#use-cases/configuration/get-version';
import { listVersions } from '#use-cases/configuration/list-versions';
import { addImportChunk as addImportChunkRoom } from '#use-cases/directories/add-import-chunk';
import { beginImport as beginImportRoom } from '#use-cases/directories/begin-import';
import { createDirectoryGroup as createDirectoryGroupRoom } from '#use-cases/directories/create-directory-group';
import { finishImport as finishImportRoom } from '#use-cases/directories/finish-import';
import { getImport as getImportRoom } from '#use-cases/directories/get-import';
import { listDirectoryGroups as listDirectoryGroupsRoom } from '#use-cases/directories/list-directory-groups';
import { changeEndCustomer as changeEndCustomerRoom } from '#use-cases/end-customers/change-end-customer';
import { createEndCustomer as createEndCustomerRoom } from '#use-cases/end-customers/create-end-customer';
import { getEndCustomer as getEndCustomerRoom } from '#use-cases/end-customers/get-end-customer';
import { listEndCustomers as listEndCustomersRoom } from '#use-cases/end-customers/list-end-customers';
import { enter as enterRoom } from '#use-cases/entrance/enter';
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
import type { Directories, ReadRows } from '#use-cases/ports/directories';
import type { EndCustomers } from '#use-cases/ports/end-customers';
import type { FederatedUsers } from '#use-cases/ports/federated-users';
import type { Organisations } from '#use-cases/ports/organisations';
import type { People } from '#use-cases/ports/people';
import type { ProvisioningRequests } from '#use-cases/ports/provisioning-requests';
import { decideRequest as decideRequestRoom } from '#use-cases/provisioning/decide-request';
import { listRequests as listRequestsRoom } from '#use-cases/provisioning/list-requests';
import { requestPerson as requestPersonRoom } from '#use-cases/provisioning/request-person';
import { listAudit } from './administration/list-audit.ts';
import { changeConfiguration } from './configuration/change-configuration.ts';
import { getConfiguration } from './configuration/get-configuration.ts';
import { getConfigurationVersion } from './configuration/get-configuration-version.ts';
import { listConfigurationVersions } from './configuration/list-configuration-versions.ts';
import { addImportChunk } from './directories/add-import-chunk.ts';
import { beginImport } from './directories/begin-import.ts';
import { createDirectoryGroup } from './directories/create-directory-group.ts';
import { finishImport } from './directories/finish-import.ts';
import { getImport } from './directories/get-import.ts';
import { listDirectoryGroups } from './directories/list-directory-groups.ts';
import { changeEndCustomer } from './end-customers/change-end-customer.ts';
import { createEndCustomer } from './end-customers/create-end-customer.ts';
import { getEndCustomer } from './end-customers/get-end-customer.ts';
import { listEndCustomers } from './end-customers/list-end-customers.ts';
import { changeOrganisation } from './organisations/change-organisation.ts';
import { createOrganisation } from './organisations/create-organisation.ts';
import { getOrganisation } from './organisations/get-organisation.ts';
import { listOrganisations } from './organisations/list-organisations.ts';
import { changePerson } from './people/change-person.ts';
import { createPerson } from './people/create-person.ts';
import { getPerson } from './people/get-person.ts';
import { listPeople } from './people/list-people.ts';
import { decideRequest } from './provisioning/decide-request.ts';
import { listRequests } from './provisioning/list-requests.ts';
import { requestPerson } from './provisioning/request-person.ts';
import { enter } from './self/enter.ts';

/** What the administration needs from outside. */
export interface AdministrationPorts extends HttpPorts, SignInPorts {
  readonly configurationHistory: ConfigurationHistory;
  readonly configurations: Configurations;
  readonly audit: AuditTrail;
  readonly organisations: Organisations;
  readonly endCustomers: EndCustomers;
  readonly people: People;
  readonly directories: Directories;
  readonly requests: ProvisioningRequests;
  /** Absent where the issuer is a foreign one. */
  readonly federatedUsers?: FederatedUsers;
  readonly readRows: ReadRows;
  readonly directory: Directory;
  readonly ids: Ids;
}

/** The administration's operations: organisations, people, what changed (DESIGN 4). */
export const administrationFunction = (ports: AdministrationPorts) =>
  httpFunction(
    [
      enter({ enter: enterRoom(ports) }),
      listAudit({ listAudit: listAuditRoom(ports) }),
      listOrganisations({ listOrganisations: listOrganisationsRoom(ports) }),
      getOrganisation({ getOrganisation: getOrganisationRoom(ports) }),
      createOrganisation({ createOrganisation: createOrganisationRoom(ports) }),
      listPeople({ listPeople: listPeopleRoom(ports) }),
      getPerson({ getPerson: getPersonRoom(ports) }),
      createPerson({ createPerson: createPersonRoom(ports) }),
      changePerson({ changePerson: changePersonRoom(ports) }),
      changeOrganisation({ changeOrganisation: changeOrganisationRoom(ports) }),
      listDirectoryGroups({ listDirectoryGroups: listDirectoryGroupsRoom(ports) }),
      createDirectoryGroup({ createDirectoryGroup: createDirectoryGroupRoom(ports) }),
      beginImport({ beginImport: beginImportRoom(ports) }),
      getImport({ getImport: getImportRoom(ports) }),
      addImportChunk({ addImportChunk: addImportChunkRoom(ports) }),
      finishImport({ finishImport: finishImportRoom(ports) }),
      listRequests({ listRequests: listRequestsRoom(ports) }),
      requestPerson({ requestPerson: requestPersonRoom(ports) }),
      decideRequest({ decideRequest: decideRequestRoom(ports) }),
      listEndCustomers({ listEndCustomers: listEndCustomersRoom(ports) }),
      createEndCustomer({ createEndCustomer: createEndCustomerRoom(ports) }),
      getEndCustomer({ getEndCustomer: getEndCustomerRoom(ports) }),
      changeEndCustomer({ changeEndCustomer: changeEndCustomerRoom(ports) }),
      getConfiguration(),
      changeConfiguration({ changeConfiguration: changeConfigurationRoom(ports) }),
      listConfigurationVersions({ listVersions: listVersions(ports) }),
      getConfigurationVersion({ getVersion: getVersion(ports) }),
    ],
    ports,
  );
