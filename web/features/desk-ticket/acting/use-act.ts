import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { TicketAnswer } from '#contract/answers/ticket';
import { isProblem } from '#web/lib/api/api-problem.ts';
import type { Api } from '#web/lib/api/create-api.ts';
import type { Answered } from '#web/lib/api/operations.ts';
import { useApi } from '#web/lib/api/use-api.ts';
import type { Attempt } from './attempt.ts';
import { pastHarmless } from './past-harmless.ts';
import { refreshTicket } from './refresh-ticket.ts';

/** The ticket was changed by somebody else before the attempt arrived (412). */
export interface Conflict {
  readonly attempt: Attempt;
  readonly before: TicketAnswer;
  readonly current: TicketAnswer;
}

/** Doing things to the ticket, one at a time, against the version that the operator sees. */
export interface Acting {
  /** The ticket as it is now; `undefined` when it was refused, which `error` or `conflict` then explains. */
  run(attempt: Attempt): Promise<TicketAnswer | undefined>;
  readonly busy: string | undefined;
  readonly failed: Attempt | undefined;
  readonly error: Error | null;
  readonly conflict: Conflict | undefined;
  clear(): void;
}

/** Acts on a ticket or reclassifies it; shows what is safe at once and takes it back when it is refused. */
export const useAct = (number: string): Acting => {
  const api = useApi();
  const cache = useQueryClient();
  const [conflict, setConflict] = useState<Conflict>();
  const place = ['ticket', number];
  const known = () => cache.getQueryData<Answered<'getTicket'>>(place);
  const mutation = useMutation({
    mutationFn: ({ attempt, seen }: Variables) =>
      pastHarmless({ api, ticket: seen?.value ?? { number }, etag: seen?.etag }, (etag) =>
        call(api, number, attempt, etag),
      ),
    onMutate: async ({ attempt }) => {
      await cache.cancelQueries({ queryKey: place });
      const before = known();
      if (before && attempt.meanwhile) cache.setQueryData(place, { ...before, value: attempt.meanwhile(before.value) });
      return before;
    },
    onError: (error, { attempt }, before) => {
      if (before) cache.setQueryData(place, before);
      if (before && isProblem(error, 'version-conflict')) {
        setConflict({ attempt, before: before.value, current: error.problem.current as TicketAnswer });
      }
    },
    onSuccess: async (answered, { attempt }) => {
      cache.setQueryData(place, answered);
      await attempt.done?.();
    },
    onSettled: () => {
      refreshTicket(cache, number).catch(console.error);
    },
  });
  const clear = () => {
    setConflict(undefined);
    mutation.reset();
  };
  return {
    run: async (attempt) => {
      clear();
      const answered = await mutation.mutateAsync({ attempt, seen: known() }).catch(() => undefined);
      return answered?.value;
    },
    busy: mutation.isPending ? mutation.variables.attempt.action : undefined,
    failed: mutation.isError ? mutation.variables.attempt : undefined,
    error: isProblem(mutation.error, 'version-conflict') ? null : mutation.error,
    conflict,
    clear,
  };
};

interface Variables {
  readonly attempt: Attempt;
  /** The ticket as the person saw it. */
  readonly seen: Answered<'getTicket'> | undefined;
}

type Done = Promise<Answered<'reclassifyTicket'> | Answered<'actOnTicket'>>;

const call = (api: Api, number: string, attempt: Attempt, ifMatch: string | undefined): Done =>
  attempt.kind === 'reclassify'
    ? api('reclassifyTicket', { path: { number }, body: attempt.body, ifMatch })
    : api('actOnTicket', {
        path: { number, action: attempt.action },
        body: attempt.body,
        ifMatch,
        idempotencyKey: attempt.key,
      });
