import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';

/** What the law wants at the foot of every page. */
export const ShellFooter = () => {
  const { t } = useTranslation();
  const { tenant } = useConfiguration();
  return (
    <footer className="shell-footer">
      <span>{tenant.name}</span>
      <Link to="/privacy">{t('privacy')}</Link>
      <Link to="/accessibility">{t('accessibility')}</Link>
    </footer>
  );
};
