import type { QueryClient } from '@tanstack/react-query';

/** Asks again for what a change of this ticket has made old: its conversation, its history, lists and counts. */
export const refreshTicket = async (cache: QueryClient, number: string): Promise<void> => {
  const old = [['ticket', number], ['articles', number], ['events', number], ['tickets'], ['counts']];
  await Promise.all(old.map((queryKey) => cache.invalidateQueries({ queryKey })));
};
