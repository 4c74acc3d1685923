import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { TicketAnswer } from '#contract/answers/ticket';
import { useApi } from '#web/lib/api/use-api.ts';
import type { ActOutcome } from './act-on-one.ts';
import { actOnOne } from './act-on-one.ts';
import type { BulkOrder } from './bulk-action.ts';

interface BulkRun {
  readonly status: 'waiting' | 'running' | 'over';
  readonly outcomes: readonly ActOutcome[];
}

/** Does an action to one ticket after the other; can be stopped between two, and stops when the page goes. */
export const useBulkRun = (numbers: readonly string[], onActed: (ticket: TicketAnswer) => void) => {
  const api = useApi();
  const cache = useQueryClient();
  const [run, setRun] = useState<BulkRun>({ status: 'waiting', outcomes: [] });
  const stopped = useRef(false);
  const page = useRef(new AbortController());
  useEffect(() => {
    page.current = new AbortController();
    return () => page.current.abort();
  }, []);

  const start = async (order: BulkOrder) => {
    setRun({ status: 'running', outcomes: [] });
    for (const number of numbers) {
      if (stopped.current || page.current.signal.aborted) break;
      const outcome = await actOnOne(api, number, order, page.current.signal);
      if (outcome.done) onActed(outcome.ticket);
      setRun(({ outcomes }) => ({ status: 'running', outcomes: [...outcomes, outcome] }));
    }
    setRun(({ outcomes }) => ({ status: 'over', outcomes }));
    await cache.invalidateQueries({ queryKey: ['counts'] });
  };
  const stop = () => {
    stopped.current = true;
  };
  return { ...run, start, stop };
};
