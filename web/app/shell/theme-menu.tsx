import { useTranslation } from 'react-i18next';
import type { Theme } from '#web/lib/theme/use-theme.ts';
import { useTheme } from '#web/lib/theme/use-theme.ts';
import { Menu } from '#web/ui/menu.tsx';

const words = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' } as const;
const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** Light, dark, or as the device has it. */
export const ThemeMenu = () => {
  const { t } = useTranslation();
  const [theme, choose] = useTheme();
  return (
    <Menu
      variant="plain"
      size="small"
      align="end"
      icon={theme === 'dark' ? 'moon' : 'sun'}
      iconOnly
      label={t('theme')}
      items={themes.map((key) => ({
        key,
        label: t(words[key]),
        onSelect: () => choose(key),
        ...(key === theme && { icon: 'check' as const }),
      }))}
    />
  );
};
