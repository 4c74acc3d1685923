import type { Operation } from '#http/routes';
import { listAuditContract } from './administration/list-audit.ts';
import { addArticleContract } from './articles/add-article.ts';
import { getEndCustomerViewContract } from './articles/get-end-customer-view.ts';
import { listArticlesContract } from './articles/list-articles.ts';
import { getAttachmentContract } from './attachments/get-attachment.ts';
import { reserveUploadContract } from './attachments/reserve-upload.ts';
import { changeConfigurationContract } from './configuration/change-configuration.ts';
import { getConfigurationContract } from './configuration/get-configuration.ts';
import { getConfigurationVersionContract } from './configuration/get-configuration-version.ts';
import { listConfigurationVersionsContract } from './configuration/list-configuration-versions.ts';
import type { AnyContract } from './contract.ts';
import { listOperatorsContract } from './desk/list-operators.ts';
import { listQueuesContract } from './desk/list-queues.ts';
import { addImportChunkContract } from './directories/add-import-chunk.ts';
import { beginImportContract } from './directories/begin-import.ts';
import { createDirectoryGroupContract } from './directories/create-directory-group.ts';
import { finishImportContract } from './directories/finish-import.ts';
import { getImportContract } from './directories/get-import.ts';
import { listDirectoryGroupsContract } from './directories/list-directory-groups.ts';
import { getDocsContract } from './documents/get-docs.ts';
import { getHealthContract } from './documents/get-health.ts';
import { getOpenApiContract } from './documents/get-open-api.ts';
import { changeEndCustomerContract } from './end-customers/change-end-customer.ts';
import { createEndCustomerContract } from './end-customers/create-end-customer.ts';
import { getEndCustomerContract } from './end-customers/get-end-customer.ts';
import { listEndCustomersContract } from './end-customers/list-end-customers.ts';
import { changeOrganisationContract } from './organisations/change-organisation.ts';
import { createOrganisationContract } from './organisations/create-organisation.ts';
import { getOrganisationContract } from './organisations/get-organisation.ts';
import { listOrganisationsContract } from './organisations/list-organisations.ts';
import { changePersonContract } from './people/change-person.ts';
import { createPersonContract } from './people/create-person.ts';
import { getPersonContract } from './people/get-person.ts';
import { listPeopleContract } from './people/list-people.ts';
import { decideRequestContract } from './provisioning/decide-request.ts';
import { listRequestsContract } from './provisioning/list-requests.ts';
import { requestPersonContract } from './provisioning/request-person.ts';
import { enterContract } from './self/enter.ts';
import { getCatalogContract } from './self/get-catalog.ts';
import { getMeContract } from './self/get-me.ts';
import { updateMeContract } from './self/update-me.ts';
import { actOnTicketContract } from './tickets/act-on-ticket.ts';
import { countTicketsContract } from './tickets/count-tickets.ts';
import { getHistoryContract } from './tickets/get-history.ts';
import { getTicketContract } from './tickets/get-ticket.ts';
import { listTicketsContract } from './tickets/list-tickets.ts';
import { openTicketContract } from './tickets/open-ticket.ts';
import { reclassifyTicketContract } from './tickets/reclassify-ticket.ts';

/** The contract of every operation with its exact shapes; a missing one is a type error. */
export const contracts = {
  openTicket: openTicketContract,
  listTickets: listTicketsContract,
  countTickets: countTicketsContract,
  getTicket: getTicketContract,
  listArticles: listArticlesContract,
  addArticle: addArticleContract,
  getEndCustomerView: getEndCustomerViewContract,
  getHistory: getHistoryContract,
  getCatalog: getCatalogContract,
  getMe: getMeContract,
  updateMe: updateMeContract,
  enter: enterContract,
  reclassifyTicket: reclassifyTicketContract,
  actOnTicket: actOnTicketContract,
  listQueues: listQueuesContract,
  listOperators: listOperatorsContract,
  reserveUpload: reserveUploadContract,
  getAttachment: getAttachmentContract,
  listOrganisations: listOrganisationsContract,
  createOrganisation: createOrganisationContract,
  getOrganisation: getOrganisationContract,
  changeOrganisation: changeOrganisationContract,
  listPeople: listPeopleContract,
  createPerson: createPersonContract,
  getPerson: getPersonContract,
  changePerson: changePersonContract,
  listDirectoryGroups: listDirectoryGroupsContract,
  createDirectoryGroup: createDirectoryGroupContract,
  beginImport: beginImportContract,
  getImport: getImportContract,
  addImportChunk: addImportChunkContract,
  finishImport: finishImportContract,
  listRequests: listRequestsContract,
  requestPerson: requestPersonContract,
  decideRequest: decideRequestContract,
  listEndCustomers: listEndCustomersContract,
  createEndCustomer: createEndCustomerContract,
  getEndCustomer: getEndCustomerContract,
  changeEndCustomer: changeEndCustomerContract,
  listAudit: listAuditContract,
  getConfiguration: getConfigurationContract,
  changeConfiguration: changeConfigurationContract,
  listConfigurationVersions: listConfigurationVersionsContract,
  getConfigurationVersion: getConfigurationVersionContract,
  getHealth: getHealthContract,
  getOpenApi: getOpenApiContract,
  getDocs: getDocsContract,
} satisfies Readonly<Record<Operation, AnyContract>>;
