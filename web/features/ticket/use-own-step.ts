import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '#web/lib/api/use-api.ts';
import { useToast } from '#web/ui/use-toast.ts';

/** Takes a step of the requester's side; tried again, it is the same step. */
export const useOwnStep = (number: string, action: string, onTaken: () => void) => {
  const { t } = useTranslation('ticket');
  const api = useApi();
  const cache = useQueryClient();
  const toast = useToast();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: (text: string) =>
      api('actOnTicket', { path: { number, action }, body: text === '' ? {} : { text }, idempotencyKey }),
    onSuccess: (answered) => {
      cache.setQueryData(['ticket', number], answered);
      toast(t('stepTaken'));
      onTaken();
    },
    // It may have moved meanwhile: then the page shows how it is.
    onSettled: () =>
      Promise.all(
        [['ticket', number], ['articles', number], ['tickets'], ['counts']].map((queryKey) =>
          cache.invalidateQueries({ queryKey }),
        ),
      ),
  });
};
