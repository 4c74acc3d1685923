import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '#web/lib/api/use-api.ts';
import { useToast } from '#web/ui/use-toast.ts';

/** Confirms that the ticket is solved, which closes it; tried again, it is the same confirmation. */
export const useConfirm = (number: string) => {
  const { t } = useTranslation('ticket');
  const api = useApi();
  const cache = useQueryClient();
  const toast = useToast();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: () => api('actOnTicket', { path: { number, action: 'confirm' }, body: {}, idempotencyKey }),
    onSuccess: (answered) => {
      cache.setQueryData(['ticket', number], answered);
      toast(t('closedNow'));
      // The button that had the focus is gone.
      document.querySelector<HTMLElement>('main h1')?.focus();
    },
    // It may have moved meanwhile: then the page shows how it is.
    onSettled: () =>
      Promise.all(
        [['ticket', number], ['tickets'], ['counts']].map((queryKey) => cache.invalidateQueries({ queryKey })),
      ),
  });
};
