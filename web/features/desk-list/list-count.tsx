import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/lib/text/use-language.ts';

interface ListCountProps {
  readonly loaded: number;
  readonly total: number | undefined;
  readonly waiting: boolean;
}

const locales = { it: 'it-IT', en: 'en-GB' } as const;

/** How many tickets there are, and how many of them are loaded. */
export const ListCount = ({ loaded, total, waiting }: ListCountProps) => {
  const { t } = useTranslation('desk-list');
  const numbers = new Intl.NumberFormat(locales[useLanguage()], { useGrouping: 'always' });
  const words = () => {
    if (waiting) return '…';
    if (total === undefined) return t('countSome', { loaded: numbers.format(loaded) });
    if (total <= loaded) return t('countAll', { count: loaded, total: numbers.format(loaded) });
    return t('countOf', { loaded: numbers.format(loaded), total: numbers.format(total) });
  };
  return (
    <p className="result-count" role="status">
      {words()}
    </p>
  );
};
