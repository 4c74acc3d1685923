import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** The same page for what does not exist and for what is not this person's (WEB 1). */
export const NotFoundPage = () => {
  const { t } = useTranslation();
  return (
    <div className="page">
      <h1 tabIndex={-1}>{t('notFoundTitle')}</h1>
      <p>{t('notFoundText')}</p>
      <Link to="/">{t('backHome')}</Link>
    </div>
  );
};
