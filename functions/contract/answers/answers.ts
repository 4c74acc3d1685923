import * as z from 'zod/mini';
import type { Operation } from '#http/routes';
import { article, attachment } from './article.ts';
import { auditEntry } from './audit-entry.ts';
import { catalog } from './catalog.ts';
import { configuration, configurationLine, configurationVersion, edited } from './configuration.ts';
import { counts } from './counts.ts';
import { directoryGroup, directoryImport, finishedImport } from './directory.ts';
import { endCustomer, endCustomerLine } from './end-customer.ts';
import { endCustomerView } from './end-customer-view.ts';
import { entrance } from './entrance.ts';
import { historyEntry } from './history.ts';
import { me } from './me.ts';
import { organisation, organisationLine } from './organisation.ts';
import { pageOf } from './page.ts';
import { person, personLine } from './person.ts';
import { provisioningRequest } from './provisioning-request.ts';
import { queues } from './queues.ts';
import { reservation } from './reservation.ts';
import { named, ticket, ticketSummary } from './ticket.ts';

/**
 * Success status → shape of the answer, by operation. Apart from the contracts, because a function reads its requests by
 * their shapes but never its own answers, and would make these shapes at each start.
 */
export const answers = {
  openTicket: { 201: ticket },
  listTickets: { 200: pageOf(ticketSummary) },
  countTickets: { 200: counts },
  getTicket: { 200: ticket },
  listArticles: { 200: pageOf(article) },
  addArticle: { 201: article },
  getEndCustomerView: { 200: endCustomerView },
  getHistory: { 200: pageOf(historyEntry) },
  getCatalog: { 200: catalog },
  getMe: { 200: me },
  updateMe: { 200: me },
  enter: { 200: entrance },
  reclassifyTicket: { 200: ticket },
  actOnTicket: { 200: ticket },
  listQueues: { 200: queues },
  listOperators: { 200: z.object({ items: z.array(named) }) },
  reserveUpload: { 201: reservation },
  getAttachment: { 200: z.extend(attachment, { url: z.string() }) },
  listOrganisations: { 200: pageOf(organisationLine) },
  createOrganisation: { 201: organisation },
  getOrganisation: { 200: organisation },
  changeOrganisation: { 200: organisation },
  listPeople: { 200: pageOf(personLine) },
  createPerson: { 201: person },
  getPerson: { 200: person },
  changePerson: { 200: person },
  listDirectoryGroups: { 200: z.object({ items: z.array(directoryGroup) }) },
  createDirectoryGroup: { 201: directoryGroup },
  beginImport: { 201: directoryImport },
  getImport: { 200: directoryImport },
  addImportChunk: { 200: directoryImport },
  finishImport: { 200: finishedImport },
  listRequests: { 200: pageOf(provisioningRequest) },
  requestPerson: { 201: provisioningRequest },
  decideRequest: { 200: provisioningRequest },
  listEndCustomers: { 200: pageOf(endCustomerLine) },
  createEndCustomer: { 201: endCustomer },
  getEndCustomer: { 200: endCustomer },
  changeEndCustomer: { 200: endCustomer },
  listAudit: { 200: pageOf(auditEntry) },
  getConfiguration: { 200: configuration },
  changeConfiguration: { 200: edited },
  listConfigurationVersions: { 200: pageOf(configurationLine) },
  getConfigurationVersion: { 200: configurationVersion },
  getHealth: { 200: z.object({ status: z.literal('ok') }) },
  getOpenApi: { 200: z.record(z.string(), z.unknown()) },
  getDocs: { 200: z.string() },
} satisfies Readonly<Record<Operation, Readonly<Record<number, z.ZodMiniType>>>>;
