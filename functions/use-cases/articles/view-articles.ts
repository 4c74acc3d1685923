import type { Article } from '#domain/ticket/article';
import type { Upload } from '#domain/upload';
import type { Uploads } from '../ports/files.ts';
import type { Directory, Session } from '../ports.ts';
import { type Names, nameThem } from '../tickets/view-ticket.ts';

/** Articles with the names and files that they show. */
export interface ArticlesView {
  readonly articles: readonly Article[];
  readonly names: Names;
  readonly files: ReadonlyMap<string, Upload>;
}

interface Ports {
  readonly directory: Pick<Directory, 'names'>;
  readonly uploads: Pick<Uploads, 'findAll'>;
}

/** Completes articles in one wave of reads. */
export const viewArticles =
  (ports: Ports) =>
  async (session: Session, articles: readonly Article[]): Promise<ArticlesView> => {
    const ids = articles.flatMap((article) => article.files);
    const [names, files] = await Promise.all([
      nameThem(ports)(
        session,
        articles.map((article) => article.author),
      ),
      ids.length > 0 ? ports.uploads.findAll(ids) : new Map<string, Upload>(),
    ]);
    return { articles, names, files };
  };
