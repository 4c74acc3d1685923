import '#web/styles/desk.scss';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '#web/lib/shortcuts/use-shortcuts.ts';
import { Button } from '#web/ui/button.tsx';
import { Palette } from './palette.tsx';
import { ShortcutsHelp } from './shortcuts-help.tsx';
import { usePlaces } from './use-places.ts';

/** The desk's keys that work everywhere, and the button for who has no keyboard. */
export const DeskKeys = () => {
  const { t } = useTranslation('palette');
  const [open, setOpen] = useState<'palette' | 'help'>();
  const close = () => setOpen(undefined);
  const places = usePlaces();
  useShortcuts([
    { key: 'Ctrl+k', label: t('palette'), scope: 'everywhere', run: () => setOpen('palette') },
    { key: '/', label: t('palette'), scope: 'everywhere', run: () => setOpen('palette') },
    { key: '?', label: t('help'), scope: 'everywhere', run: () => setOpen('help') },
    ...places.flatMap(({ keys, label, run }) =>
      keys === undefined ? [] : [{ key: keys, label, scope: 'everywhere' as const, run }],
    ),
  ]);
  return (
    <>
      <Button variant="plain" size="small" icon="search" onClick={() => setOpen('palette')}>
        {t('palette')}
      </Button>
      {open === 'palette' && <Palette onClose={close} />}
      {open === 'help' && <ShortcutsHelp onClose={close} />}
    </>
  );
};
