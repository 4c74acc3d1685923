import { useState } from 'react';
import { useLocation } from 'react-router';
import type { ListPlace } from '#web/lib/lists/list-place.ts';
import { readListPlace } from '#web/lib/lists/list-place.ts';

/** One reading of a list: as long as it lasts, its rows stay where they are (WEB 3, 'List order is frozen'). */
interface Visit {
  readonly question: string;
  readonly id: string;
  /** Where somebody stood who comes back from a ticket. */
  readonly place: ListPlace | undefined;
}

/** After a reload everything is read again. */
const pageLoad = String(Math.round(performance.timeOrigin));

/** The visit to the list that `question` asks for; coming back from a ticket is the same visit. */
export const useVisit = (question: string) => {
  const { key } = useLocation();
  const fresh = (): Visit => ({ question, id: `${pageLoad}-${key}`, place: undefined });
  const [visit, setVisit] = useState<Visit>(() => {
    const place = readListPlace(question);
    return place?.visit.startsWith(pageLoad) ? { question, id: place.visit, place } : { ...fresh(), place };
  });
  if (visit.question !== question) setVisit(fresh());
  const renew = () => setVisit({ question, id: `${pageLoad}-${crypto.randomUUID()}`, place: undefined });
  return { visit, renew };
};
