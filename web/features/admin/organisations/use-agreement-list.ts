import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { withAgreement } from './agreement-draft.ts';
import type { Agreement, AnsweredOrganisation } from './organisation.ts';
import { useChangeOrganisation } from './use-change-organisation.ts';

/** Takes an agreement away at once, and puts it back. */
export const useAgreementList = ({ value, etag }: AnsweredOrganisation) => {
  const ways = useChangeOrganisation(value.id);
  const [removed, setRemoved] = useState<Agreement>();
  const sending = useMutation({
    mutationFn: (agreements: Agreement[]) => ways.send({ agreements }, etag),
    onSuccess: ways.onSaved,
    onError: (error) => isProblem(error, 'version-conflict') && ways.readAgain(),
  });
  const without = ({ id }: Agreement) => value.agreements.filter((agreement) => agreement.id !== id);
  return {
    removed,
    busy: sending.isPending,
    error: sending.error,
    remove: (agreement: Agreement) => sending.mutate(without(agreement), { onSuccess: () => setRemoved(agreement) }),
    putBack: (agreement: Agreement) =>
      sending.mutate(withAgreement(without(agreement), agreement, undefined), {
        onSuccess: () => setRemoved(undefined),
      }),
  };
};
