import { useTranslation } from 'react-i18next';
import type { FactChange } from '#web/lib/editing/fact.ts';
import { VisuallyHidden } from '#web/ui/visually-hidden.tsx';

/** Fact by fact what it was and what it is. */
export const FactChangeList = ({ changes }: { readonly changes: readonly FactChange[] }) => (
  <ul className="list-plain stack-small">
    {changes.map((change) => (
      <li key={change.key}>
        <Change change={change} />
      </li>
    ))}
  </ul>
);

const Change = ({ change: { term, was, now } }: { readonly change: FactChange }) => {
  const { t } = useTranslation('changes');
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
