import type { TicketRecord } from './ticket-record.ts';
import { type Violation, violation } from './violation.ts';

/** Every file that a text shows is there and belongs to that text, and to the same readers (I13). */
export const checkFiles = ({ number, articles, uploads }: TicketRecord): readonly Violation[] =>
  articles.flatMap(({ id, kind, sequence, files }) =>
    files.flatMap((upload) => {
      const found = uploads.get(upload);
      if (!found) return [violation(number, 'file-missing', { sequence, upload })];
      const visibility = kind === 'note' ? 'internal' : 'public';
      const { linked } = found;
      const fits = linked?.number === number && linked.article === id && linked.visibility === visibility;
      return fits ? [] : [violation(number, 'file-of-another', { sequence, upload })];
    }),
  );
