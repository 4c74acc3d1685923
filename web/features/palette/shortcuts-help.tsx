import { useTranslation } from 'react-i18next';
import { usePreference } from '#web/lib/preferences/use-preference.ts';
import { useShortcutList } from '#web/lib/shortcuts/use-shortcut-list.ts';
import { Alert } from '#web/ui/alert.tsx';
import { DefinitionList } from '#web/ui/definition-list.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Kbd } from '#web/ui/kbd.tsx';

const scopes = ['everywhere', 'list', 'ticket'] as const;

/** The list under `?`: every key that works on this page. */
export const ShortcutsHelp = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation('palette');
  const all = useShortcutList();
  const [wanted] = usePreference('shortcuts');
  return (
    <Dialog shape="large" title={t('helpTitle')} onClose={onClose}>
      {wanted === 'off' && <Alert tone="info">{t('helpOff')}</Alert>}
      {scopes
        .map((scope) => ({ scope, keys: all.filter((one) => one.scope === scope) }))
        .filter(({ keys }) => keys.length > 0)
        .map(({ scope, keys }) => (
          <section key={scope} aria-label={t(scope)}>
            <h3 className="section-title">{t(scope)}</h3>
            <DefinitionList items={keys.map(({ key, label }) => ({ key, term: label, value: <Kbd keys={key} /> }))} />
          </section>
        ))}
    </Dialog>
  );
};
