import { useTranslation } from 'react-i18next';
import { actionTable } from './action-table.ts';

/** Words of an action by its name in `can` or in the history; one that only the preset knows is called by its name. */
export const useActionWords = (): ((action: string) => string) => {
  const { t } = useTranslation('desk-ticket');
  return (action) => {
    const look = Object.hasOwn(actionTable, action) ? actionTable[action] : undefined;
    return look ? t(`actions.${look.label}`) : spelled(action);
  };
};

const spelled = (action: string): string => {
  const words = action.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
