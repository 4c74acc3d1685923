import { useTranslation } from 'react-i18next';
import { actionTable } from '#web/lib/actions/action-table.ts';
import { useActionWords } from '#web/lib/actions/use-action-words.ts';

const worded = ['askCustomer', 'answer', 'diagnose', 'plan', 'resolve'] as const;

/** What the sending button says: who receives it, and what happens to the ticket (WEB 2.7). */
export const useSendWords = (name: string): ((action: string) => string) => {
  const { t } = useTranslation('desk-ticket');
  const actionWords = useActionWords();
  return (action) => {
    if (action === '') return t('sendAnd.plain', { name });
    const label = Object.hasOwn(actionTable, action) ? actionTable[action]?.label : undefined;
    const known = worded.find((one) => one === label);
    return known ? t(`sendAnd.${known}`, { name }) : t('sendAnd.other', { name, action: actionWords(action) });
  };
};
