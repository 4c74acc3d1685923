import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { Alert } from '#web/ui/alert.tsx';
import type { Opening } from '../opening.ts';

/** The form has been changed since the page read it: it is read again, and what was answered stays in the draft. */
export const FormChanged = ({ opening }: { readonly opening: Opening }) => {
  const { t } = useTranslation('opening');
  const cache = useQueryClient();
  const { queryKey } = useQueries().catalog();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each refusal; the key is made anew each time.
  useEffect(() => {
    cache.invalidateQueries({ queryKey }).catch(() => undefined);
  }, [cache]);
  const details = <Link to={`/new/${opening.id}/details`}>{t('toDetails')}</Link>;
  return (
    <Alert tone="warning" role="alert" title={t('formChanged')}>
      <p>
        {t('formChangedText')} {!opening.forACaller && details}
      </p>
    </Alert>
  );
};
