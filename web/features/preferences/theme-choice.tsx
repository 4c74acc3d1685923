import { useTranslation } from 'react-i18next';
import type { Theme } from '#web/lib/theme/use-theme.ts';
import { useTheme } from '#web/lib/theme/use-theme.ts';
import { Select } from '#web/ui/select.tsx';

/** Light, dark, or as the device has it. */
export const ThemeChoice = () => {
  const { t } = useTranslation('preferences');
  const { t: shared } = useTranslation();
  const [theme, choose] = useTheme();
  return (
    <Select
      id="theme"
      label={t('theme')}
      hint={t('themeHint')}
      value={theme}
      onChange={(value) => choose(value as Theme)}
      options={[
        { value: 'system', label: shared('themeSystem') },
        { value: 'light', label: shared('themeLight') },
        { value: 'dark', label: shared('themeDark') },
      ]}
    />
  );
};
