import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from './visually-hidden.tsx';

interface DefinitionListProps {
  readonly items: readonly {
    readonly key: string;
    readonly term: ReactNode;
    /** Nothing, an empty text or null shows '—', read as 'non indicato'. */
    readonly value: ReactNode;
    /** For instance 'Modifica l'ambito'. */
    readonly action?: ReactNode;
  }[];
  /** `rows`: term and value side by side with lines between; `facts`: one under the other, as in a side column. */
  readonly shape?: 'rows' | 'facts';
}

/** Facts with their names. */
export const DefinitionList = ({ items, shape = 'rows' }: DefinitionListProps) => (
  <dl className={`facts facts-${shape}`}>
    {items.map(({ key, term, value, action }) => (
      <div className="fact" key={key}>
        <dt className="fact-term">{term}</dt>
        <dd className="fact-value">{isEmpty(value) ? <NotGiven /> : value}</dd>
        {action && <dd className="fact-action">{action}</dd>}
      </div>
    ))}
  </dl>
);

const isEmpty = (value: ReactNode): boolean => value === undefined || value === null || value === '' || value === false;

const NotGiven = () => {
  const { t } = useTranslation('common');
  return (
    <>
      <span aria-hidden="true">—</span>
      <VisuallyHidden>{t('notGiven')}</VisuallyHidden>
    </>
  );
};
