import type { CivilCalendar } from '#domain/ticket/context';
import { type HttpPorts, httpFunction } from '#runtime/http/http-function';
import { addArticle as addArticleRoom } from '#use-cases/articles/add-article';
import { listArticles as listArticlesRoom } from '#use-cases/articles/list-articles';
import { viewAsEndCustomer } from '#use-cases/articles/view-as-end-customer';
import type { Directory, Ids, PastConfigurations, Tickets } from '#use-cases/ports';
import type { Uploads } from '#use-cases/ports/files';
import type { TicketLists } from '#use-cases/ports/ticket-lists';
import { getCatalog as getCatalogRoom } from '#use-cases/self/get-catalog';
import { updateMe as updateMeRoom } from '#use-cases/self/update-me';
import { countTickets as countTicketsRoom } from '#use-cases/tickets/count-tickets';
import { getHistory as getHistoryRoom } from '#use-cases/tickets/get-history';
import { listTickets as listTicketsRoom } from '#use-cases/tickets/list-tickets';
import { openTicket as openTicketRoom } from '#use-cases/tickets/open-ticket';
import { viewTicket } from '#use-cases/tickets/view-ticket';
import { addArticle } from './articles/add-article.ts';
import { getEndCustomerView } from './articles/get-end-customer-view.ts';
import { listArticles } from './articles/list-articles.ts';
import { getCatalog } from './self/get-catalog.ts';
import { getMe } from './self/get-me.ts';
import { updateMe } from './self/update-me.ts';
import { countTickets } from './tickets/count-tickets.ts';
import { getHistory } from './tickets/get-history.ts';
import { getTicket } from './tickets/get-ticket.ts';
import { listTickets } from './tickets/list-tickets.ts';
import { openTicket } from './tickets/open-ticket.ts';

/** What the hot path needs from outside. */
export interface TicketsPorts extends HttpPorts {
  readonly tickets: Tickets;
  readonly lists: TicketLists;
  readonly directory: Directory;
  readonly pastConfigurations: PastConfigurations;
  readonly uploads: Uploads;
  readonly ids: Ids;
  readonly calendar: CivilCalendar;
}

/** The hot ticket path: open, read, list, write (DESIGN 4). */
export const ticketsFunction = (ports: TicketsPorts) =>
  httpFunction(
    [
      openTicket({ openTicket: openTicketRoom(ports) }),
      listTickets({ listTickets: listTicketsRoom(ports) }),
      countTickets({ countTickets: countTicketsRoom(ports) }),
      getTicket({ viewTicket: viewTicket(ports) }),
      listArticles({ listArticles: listArticlesRoom(ports) }),
      addArticle({ addArticle: addArticleRoom(ports) }),
      getEndCustomerView({ viewAsEndCustomer: viewAsEndCustomer(ports) }),
      getHistory({ getHistory: getHistoryRoom(ports) }),
      getCatalog({ getCatalog: getCatalogRoom(ports) }),
      getMe(),
      updateMe({ updateMe: updateMeRoom(ports) }),
    ],
    ports,
  );
