import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '#web/ui/visually-hidden.tsx';

/** A fact that is not there (WEB 2.7). */
export const Nothing = () => {
  const { t } = useTranslation('common');
  return (
    <span className="muted">
      <span aria-hidden="true">—</span>
      <VisuallyHidden>{t('notGiven')}</VisuallyHidden>
    </span>
  );
};
