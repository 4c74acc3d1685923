import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '#web/lib/drafts/use-draft.ts';
import { useRequestPerson } from '#web/lib/queries/use-request-queries.ts';
import { wrongAnswers } from './wrong-answers.ts';

const nobody = { name: '', email: '', key: '' };

/** What a referent writes about somebody, kept until it is sent, and what came of it. */
export const useAsking = () => {
  const { t } = useTranslation('requests');
  const kept = useDraft('provisioning-request', nobody);
  const { value, change, discard } = kept;
  const { mutate, data, error, isPending, reset } = useRequestPerson();
  const wrong = useMemo(() => wrongAnswers(error, (field) => t(`wanted.${field}`)), [error, t]);
  return {
    kept,
    draft: value,
    /** Another wish has another key. */
    write: (written: Partial<Record<'name' | 'email', string>>) =>
      change((before) => ({ ...before, ...written, key: '' })),
    send: () => {
      const wish = { ...value, key: value.key || crypto.randomUUID() };
      change(wish);
      reset();
      mutate(wish, { onSuccess: () => discard() });
    },
    busy: isPending,
    wrong,
    /** What speaks of no field. */
    failure: error !== null && wrong.length === 0 ? error : undefined,
    asked: data,
  };
};
