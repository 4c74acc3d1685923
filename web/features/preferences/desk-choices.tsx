import { useTranslation } from 'react-i18next';
import { preferenceChoices } from '#web/lib/preferences/preference-choices.ts';
import { usePreference } from '#web/lib/preferences/use-preference.ts';
import { Checkbox } from '#web/ui/checkbox.tsx';
import { Select } from '#web/ui/select.tsx';

/** How somebody of the desk works in this browser: time to take a message back, keys, rows. */
export const DeskChoices = () => {
  const { t } = useTranslation('preferences');
  const [undo, setUndo] = usePreference('undoSeconds');
  const [shortcuts, setShortcuts] = usePreference('shortcuts');
  const [density, setDensity] = usePreference('density');
  return (
    <section className="page-section stack-small" aria-labelledby="desk">
      <h2 className="section-title" id="desk">
        {t('desk')}
      </h2>
      <p className="muted">{t('here')}</p>
      <Select
        id="undo"
        label={t('undo')}
        hint={t('undoHint')}
        value={String(undo)}
        onChange={(value) => setUndo(preferenceChoices.undoSeconds.find((one) => String(one) === value) ?? undo)}
        options={preferenceChoices.undoSeconds.map((one) => ({
          value: String(one),
          label: one === 'ask' ? t('undoAsk') : t('undoSeconds', { count: one }),
        }))}
      />
      <Select
        id="density"
        label={t('density')}
        value={density}
        onChange={(value) => setDensity(preferenceChoices.density.find((one) => one === value) ?? density)}
        options={preferenceChoices.density.map((one) => ({ value: one, label: t(one) }))}
      />
      <Checkbox
        id="shortcuts"
        label={t('shortcutsLabel')}
        hint={t('shortcutsHint')}
        checked={shortcuts === 'on'}
        onChange={(checked) => setShortcuts(checked ? 'on' : 'off')}
      />
    </section>
  );
};
