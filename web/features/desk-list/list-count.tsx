import { useTranslation } from 'react-i18next';

interface ListCountProps {
  readonly loaded: number;
  readonly total: number | undefined;
  readonly waiting: boolean;
}

/** How many tickets there are, and how many of them are loaded. */
export const ListCount = ({ loaded, total, waiting }: ListCountProps) => {
  const { t } = useTranslation('desk-list');
  const words = () => {
    if (waiting) return '…';
    if (total === undefined) return t('countSome', { loaded });
    if (total <= loaded) return t('countAll', { count: loaded, total: loaded });
    return t('countOf', { loaded, total });
  };
  return (
    <p className="result-count" role="status">
      {words()}
    </p>
  );
};
