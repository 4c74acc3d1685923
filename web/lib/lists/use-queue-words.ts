import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';

/** What a queue is called; one that is not known stands for itself. */
export const useQueueWords = (): ((id: string) => string) => {
  const { data: queues } = useQuery(useQueries().queues());
  const language = useLanguage();
  return useCallback((id) => queues?.find((queue) => queue.id === id)?.label[language] ?? id, [queues, language]);
};
