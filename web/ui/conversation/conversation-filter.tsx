import { useTranslation } from 'react-i18next';
import type { Shown } from '#web/lib/conversation/timeline.ts';

const choices: readonly Shown[] = ['all', 'messages', 'notes', 'events'];

interface ConversationFilterProps {
  readonly shown: Shown;
  readonly onChange: (shown: Shown) => void;
}

/** 'Tutto / Messaggi / Note / Eventi', for the desk (WEB 2.7). */
export const ConversationFilter = ({ shown, onChange }: ConversationFilterProps) => {
  const { t } = useTranslation('conversation');
  return (
    <fieldset className="conversation-filter no-print">
      <legend className="visually-hidden">{t('filter')}</legend>
      {choices.map((choice) => (
        <label key={choice} className={choice === shown ? 'choice choice-selected' : 'choice'}>
          <input
            type="radio"
            className="visually-hidden"
            name="conversation-shown"
            checked={choice === shown}
            onChange={() => onChange(choice)}
          />
          {t(`shown.${choice}`)}
        </label>
      ))}
    </fieldset>
  );
};
