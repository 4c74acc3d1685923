import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';
import type { ComposerPlaceProps } from './composer-place-props.ts';

/** 'Rispondi ad Anna' or 'Scrivi una nota interna'; a draft that waits is said on its button. */
export const ComposerChoice = ({ ticket, composer, sending }: ComposerPlaceProps) => {
  const { t } = useTranslation('desk-ticket');
  const { can, requester } = ticket;
  const begun = (box: 'reply' | 'note') => composer[box].draft.value.text.trim() !== '';
  return (
    <section className="composer-choice no-print" id="write" tabIndex={-1} aria-label={t('composer.choose')}>
      {can['reply'] && !sending && (
        <Button icon="reply" onClick={() => composer.open('reply')}>
          {t(begun('reply') ? 'composer.resumeReply' : 'composer.reply', { name: requester.name })}
        </Button>
      )}
      {can['note'] && (
        <Button icon="lock" onClick={() => composer.open('note')}>
          {t(begun('note') ? 'composer.resumeNote' : 'actions.note')}
        </Button>
      )}
    </section>
  );
};
