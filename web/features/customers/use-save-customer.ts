import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CallOf } from '#web/lib/api/operations.ts';
import { useApi } from '#web/lib/api/use-api.ts';
import { useCustomerQueries } from '#web/lib/queries/use-customer-queries.ts';
import type { AnsweredCustomer } from './customer.ts';

export type CustomerChange = NonNullable<CallOf<'changeEndCustomer'>['body']>;
export type NewCustomer = NonNullable<CallOf<'createEndCustomer'>['body']>;

/** Adds a customer, once under one key, whatever happens to the answer. */
export const useAddCustomer = (onSaved: (saved: AnsweredCustomer) => void) => {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: { readonly body: NewCustomer; readonly key: string }) =>
      api('createEndCustomer', { body, idempotencyKey: key }),
    onSuccess: (saved: AnsweredCustomer) => {
      cache.invalidateQueries({ queryKey: ['customers'] }).catch(() => undefined);
      onSaved(saved);
    },
  });
};

/** How a customer is changed and read again, and what is asked anew when that is saved. */
export const useCustomerWays = (id: string) => {
  const api = useApi();
  const cache = useQueryClient();
  const query = useCustomerQueries().customer(id);
  return {
    send: (body: CustomerChange, etag: string | undefined) =>
      api('changeEndCustomer', { path: { endCustomer: id }, body, ifMatch: etag }),
    readAgain: () => cache.fetchQuery({ ...query, staleTime: 0 }),
    onSaved: (saved: AnsweredCustomer) => {
      cache.setQueryData(query.queryKey, saved);
      cache.invalidateQueries({ queryKey: ['customers'] }).catch(() => undefined);
    },
  };
};
