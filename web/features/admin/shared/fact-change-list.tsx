import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '#web/ui/visually-hidden.tsx';
import type { FactChange } from './fact.ts';

/** Fact by fact what it was and what it is. */
export const FactChangeList = ({ changes }: { readonly changes: readonly FactChange[] }) => (
  <ul className="list-plain stack-small">
    {changes.map((change) => (
      <li key={change.key}>
        <Change {...change} />
      </li>
    ))}
  </ul>
);

const Change = ({ term, was, now }: FactChange) => {
  const { t } = useTranslation('administration');
  return (
    <>
      <strong>{term}</strong>
      {': '}
      {was !== '' && (
        <>
          <VisuallyHidden>{t('was')} </VisuallyHidden>
          <s className="muted">{was}</s>{' '}
        </>
      )}
      <VisuallyHidden>{t('isNow')} </VisuallyHidden>
      {now === '' ? <em>{t('nothing')}</em> : now}
    </>
  );
};
