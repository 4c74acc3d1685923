import { mayDo, maySee } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import type { Article } from '#domain/ticket/article';
import { type Level, visibleTo } from '#domain/ticket/visible-to';
import type { UseCaseFailure } from '../failure.ts';
import type { Uploads } from '../ports/files.ts';
import type { Directory, Page, Session, Tickets, WalkRequest } from '../ports.ts';
import { type ArticlesView, viewArticles } from './view-articles.ts';

interface Ports {
  readonly tickets: Pick<Tickets, 'publicArticles' | 'allArticles'>;
  readonly directory: Pick<Directory, 'names'>;
  readonly uploads: Pick<Uploads, 'findAll'>;
}

/** The conversation, oldest first unless asked otherwise. Only those who may read internal notes ever reach the range that holds them. */
export const listArticles =
  (ports: Ports) =>
  async (session: Session, wanted: WalkRequest): Promise<Result<ArticlesView & { next?: string }, UseCaseFailure>> => {
    const { person, ticket } = session;
    if (!ticket || !maySee(person, ticket.ticket)) return fail({ reason: 'not-found' });
    const { number } = ticket.ticket;
    const level: Level = mayDo(person, 'readInternal', ticket.ticket) ? 'provider' : 'partner';
    const page: Result<Page<Article>, UseCaseFailure> = level === 'provider'
      ? await ports.tickets.allArticles(number, wanted)
      : await ports.tickets.publicArticles(number, wanted);
    if (!page.ok) return page;
    const { items, next } = page.value;
    const shown = { ticket: ticket.ticket, organisation: session.organisation };
    const visible = items.filter((article) => visibleTo(level, shown, article));
    const view = await viewArticles(ports)(session, visible);
    return ok({ ...view, ...(next !== undefined && { next }) });
  };
