import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { keysByWords } from '#web/lib/api/keys-by-words.ts';
import type { CallOf } from '#web/lib/api/operations.ts';
import { useApi } from '#web/lib/api/use-api.ts';
import { useCustomerQueries } from '#web/lib/queries/use-customer-queries.ts';
import type { AnsweredCustomer } from './customer.ts';

export type CustomerChange = NonNullable<CallOf<'changeEndCustomer'>['body']>;
export type NewCustomer = NonNullable<CallOf<'createEndCustomer'>['body']>;

/** Adds a customer, once however often the same is sent; what was corrected after a lost answer is another request. */
export const useAddCustomer = (onSaved: (saved: AnsweredCustomer) => void) => {
  const api = useApi();
  const cache = useQueryClient();
  const [keyOf] = useState(() => keysByWords());
  return useMutation({
    mutationFn: (body: NewCustomer) => api('createEndCustomer', { body, idempotencyKey: keyOf(body) }),
    onSuccess: (saved: AnsweredCustomer) => {
      cache.invalidateQueries({ queryKey: ['customers'] }).catch(() => undefined);
      onSaved(saved);
    },
  });
};

/** Changes a customer in the version that was read; when somebody was faster it is read again, and nothing is lost. */
export const useChangeCustomer = ({ value }: AnsweredCustomer, onSaved: (saved: AnsweredCustomer) => void) => {
  const api = useApi();
  const cache = useQueryClient();
  const query = useCustomerQueries().customer(value.id);
  return useMutation({
    mutationFn: ({ body, etag }: { readonly body: CustomerChange; readonly etag: string | undefined }) =>
      api('changeEndCustomer', { path: { endCustomer: value.id }, body, ifMatch: etag }),
    onSuccess: (saved: AnsweredCustomer) => {
      cache.setQueryData(query.queryKey, saved);
      cache.invalidateQueries({ queryKey: ['customers'] }).catch(() => undefined);
      onSaved(saved);
    },
    onError: (error) => isProblem(error, 'version-conflict') && cache.invalidateQueries({ queryKey: query.queryKey }),
  });
};
