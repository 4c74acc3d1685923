import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { fieldErrors } from '#web/features/admin/shared/field-errors.ts';
import { keysByWords } from '#web/lib/api/keys-by-words.ts';
import type { CallOf } from '#web/lib/api/operations.ts';
import { useApi } from '#web/lib/api/use-api.ts';
import { newPersonBody } from './new-person-body.ts';

const fields = ['name', 'email', 'role', 'organisation', 'subject'] as const;

/** What is written about somebody who is to be let in, and what came of it. */
export const useNewPerson = (organisation: string) => {
  const [draft, setDraft] = useState({ name: '', email: '', role: 'requester', organisation, subject: '' });
  const [asksSubject, setAsksSubject] = useState(false);
  const { mutate, error, isPending } = useCreatePerson();
  const { fields: errors, others } = fieldErrors(error, fields);
  const isElsewhere = error && (others.length > 0 || Object.keys(errors).length === 0);
  const send = () =>
    mutate(newPersonBody(draft), {
      // Only a desk with a foreign issuer wants to know how somebody is called there, and it says so.
      onError: (problem) => fieldErrors(problem, fields).fields.subject && setAsksSubject(true),
    });
  return {
    draft,
    write: (change: Partial<typeof draft>) => setDraft({ ...draft, ...change }),
    errors,
    failure: isElsewhere ? error : undefined,
    busy: isPending,
    asksSubject,
    send,
  };
};

/** Lets somebody in, once however often the same is sent. */
const useCreatePerson = () => {
  const api = useApi();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const [keyOf] = useState(() => keysByWords());
  return useMutation({
    mutationFn: (body: NonNullable<CallOf<'createPerson'>['body']>) =>
      api('createPerson', { body, idempotencyKey: keyOf(body) }),
    onSuccess: async (made) => {
      cache.setQueryData(['person', made.value.id], made);
      await cache.invalidateQueries({ queryKey: ['people'] });
      await navigate(`/admin/people/${made.value.id}`);
    },
  });
};
