import { useTranslation } from 'react-i18next';
import { useLabel } from '#web/lib/text/use-label.ts';
import { actionTable } from './action-table.ts';
import { useNamedActions } from './use-named-actions.ts';

/** Words of an action by its name in `can` or in the history; one that only the preset knows is called as it says. */
export const useActionWords = (): ((action: string) => string) => {
  const { t } = useTranslation('desk-ticket');
  const label = useLabel();
  const namedActions = useNamedActions();
  return (action) => {
    const look = Object.hasOwn(actionTable, action) ? actionTable[action] : undefined;
    if (look) return t(`actions.${look.label}`);
    const named = namedActions.find(({ id }) => id === action);
    return named ? label(named.label, spelled(action)) : spelled(action);
  };
};

const spelled = (action: string): string => {
  const words = action.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
