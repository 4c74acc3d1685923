import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeWords } from '#web/lib/conversation/use-change-words.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';

/** Old → new of each field, as words for those who do not see the arrow. */
export const Changes = ({ changes }: { readonly changes: readonly ChangeWords[] }) => {
  const { t } = useTranslation('conversation');
  return (
    <span>
      {changes.map(({ field, from, to }, index) => (
        <Fragment key={field}>
          {index > 0 && ' · '}
          <span>
            {field}: <VisuallyHidden>{t('was')} </VisuallyHidden>
            <span className="was">{from}</span> <span aria-hidden="true">→</span>{' '}
            <VisuallyHidden>{t('becomes')} </VisuallyHidden>
            <span className="is-now">{to}</span>
          </span>
        </Fragment>
      ))}
    </span>
  );
};
