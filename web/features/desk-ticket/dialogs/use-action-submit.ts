import { useTranslation } from 'react-i18next';
import type { ActAttempt } from '#web/features/desk-ticket/acting/attempt.ts';
import { useActionWords } from '#web/lib/actions/use-action-words.ts';
import type { Draft } from '#web/lib/drafts/draft.ts';
import { useToast } from '#web/ui/use-toast.ts';
import type { ActionDialogProps } from './action-dialog-props.ts';

/** Does the action with its text, if there is one; closes when it is done or has to be decided again. */
export const useActionSubmit = ({ action, acting, onClose }: ActionDialogProps, text: Draft<string>) => {
  const { t } = useTranslation('desk-ticket');
  const words = useActionWords();
  const toast = useToast();
  return async (body: ActAttempt['body']): Promise<void> => {
    const written = text.value.trim() === '' ? {} : { text: text.value };
    const done = text.discard;
    const attempt = { kind: 'act', action, key: crypto.randomUUID(), body: { ...body, ...written }, done } as const;
    if (!(await acting.run(attempt))) return;
    toast(t('dialogs.saved', { action: words(action) }));
    onClose();
  };
};
