import { maySee } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import { visibleTo } from '#domain/ticket/visible-to';
import type { UseCaseFailure } from '../failure.ts';
import type { Uploads } from '../ports/files.ts';
import type { Directory, PageRequest, Session, StoredTicket, Tickets } from '../ports.ts';
import { askedBy } from '../tickets/asked-by.ts';
import { type ArticlesView, viewArticles } from './view-articles.ts';

interface Ports {
  readonly tickets: Pick<Tickets, 'publicArticles'>;
  readonly directory: Pick<Directory, 'names' | 'organisation'>;
  readonly uploads: Pick<Uploads, 'findAll'>;
}

/** A ticket and a page of the texts that its end customer sees; `next` leads on even where a page shows none. */
export interface EndCustomerView extends Pick<ArticlesView, 'articles' | 'files'> {
  readonly stored: StoredTicket;
  readonly next?: string;
}

/**
 * What the end customer would read, for those who read the ticket and decide what they flag (R5.7). A ticket that is not
 * released has no such view, as if it were not there.
 */
export const viewAsEndCustomer =
  (ports: Ports) =>
  async (session: Session, wanted: PageRequest): Promise<Result<EndCustomerView, UseCaseFailure>> => {
    const { person, ticket: stored } = session;
    if (!stored || !maySee(person, stored.ticket)) return fail({ reason: 'not-found' });
    const shown = { ticket: stored.ticket, organisation: await askedBy(ports)(session, stored.ticket) };
    if (!visibleTo('end-customer', shown)) return fail({ reason: 'not-found' });
    const page = await ports.tickets.publicArticles(stored.ticket.number, wanted);
    if (!page.ok) return page;
    const { items, next } = page.value;
    const visible = items.filter((article) => visibleTo('end-customer', shown, article));
    const { articles, files } = await viewArticles(ports)(session, visible);
    return ok({ stored, articles, files, ...(next !== undefined && { next }) });
  };
