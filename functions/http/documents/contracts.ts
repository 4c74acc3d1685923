import { addArticleContract } from '#contract/articles/add-article';
import { listArticlesContract } from '#contract/articles/list-articles';
import { getAttachmentContract } from '#contract/attachments/get-attachment';
import { reserveUploadContract } from '#contract/attachments/reserve-upload';
import type { AnyContract } from '#contract/contract';
import { listOperatorsContract } from '#contract/desk/list-operators';
import { listQueuesContract } from '#contract/desk/list-queues';
import { getDocsContract } from '#contract/documents/get-docs';
import { getHealthContract } from '#contract/documents/get-health';
import { getOpenApiContract } from '#contract/documents/get-open-api';
import { getCatalogContract } from '#contract/self/get-catalog';
import { getMeContract } from '#contract/self/get-me';
import { updateMeContract } from '#contract/self/update-me';
import { actOnTicketContract } from '#contract/tickets/act-on-ticket';
import { countTicketsContract } from '#contract/tickets/count-tickets';
import { getHistoryContract } from '#contract/tickets/get-history';
import { getTicketContract } from '#contract/tickets/get-ticket';
import { listTicketsContract } from '#contract/tickets/list-tickets';
import { openTicketContract } from '#contract/tickets/open-ticket';
import { reclassifyTicketContract } from '#contract/tickets/reclassify-ticket';
import type { Operation } from '../routes.ts';

/** The contract of every operation; a missing one is a type error. */
export const contracts: Readonly<Record<Operation, AnyContract>> = {
  openTicket: openTicketContract,
  listTickets: listTicketsContract,
  countTickets: countTicketsContract,
  getTicket: getTicketContract,
  listArticles: listArticlesContract,
  addArticle: addArticleContract,
  getHistory: getHistoryContract,
  getCatalog: getCatalogContract,
  getMe: getMeContract,
  updateMe: updateMeContract,
  reclassifyTicket: reclassifyTicketContract,
  actOnTicket: actOnTicketContract,
  listQueues: listQueuesContract,
  listOperators: listOperatorsContract,
  reserveUpload: reserveUploadContract,
  getAttachment: getAttachmentContract,
  getHealth: getHealthContract,
  getOpenApi: getOpenApiContract,
  getDocs: getDocsContract,
};
