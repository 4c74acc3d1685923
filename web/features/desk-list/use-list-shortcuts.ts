import { useTranslation } from 'react-i18next';
import { useShortcuts } from '#web/lib/shortcuts/use-shortcuts.ts';

/** Keys of the list. Those of rows work on the grid's own row; pressed elsewhere they lead to it. */
export const useListShortcuts = (toggleFilters: () => void): void => {
  const { t } = useTranslation('desk-list');
  const toRow = () => document.querySelector<HTMLElement>('[role=grid] [role=row][tabindex="0"]')?.focus();
  const onRow = ['j', 'k', 'o', 'x', '.'] as const;
  useShortcuts([
    { key: 'f', label: t('keys.f'), scope: 'list', run: toggleFilters },
    ...onRow.map((key) => ({ key, label: t(`keys.${key === '.' ? 'dot' : key}`), scope: 'list' as const, run: toRow })),
  ]);
};
