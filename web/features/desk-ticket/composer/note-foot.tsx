import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';
import { SavedAt } from '#web/ui/saved-at.tsx';
import type { ComposerPlaceProps } from './composer-place-props.ts';

interface NoteFootProps extends Pick<ComposerPlaceProps, 'ticket' | 'composer'> {
  readonly saving: boolean;
  readonly onSave: () => void;
}

/** Saving the note, and the other ways out of the editor. */
export const NoteFoot = ({ ticket, composer, saving, onSave }: NoteFootProps) => {
  const { t } = useTranslation('desk-ticket');
  return (
    <div className="composer-foot">
      <Button variant="primary" icon="lock" busy={saving} onClick={onSave}>
        {t('composer.saveNote')}
      </Button>
      <Button variant="plain" size="small" onClick={composer.close}>
        {t('composer.leave')}
      </Button>
      {ticket.can['reply'] && (
        <Button variant="plain" size="small" icon="reply" onClick={() => composer.open('reply')}>
          {t('composer.toReply', { name: ticket.requester.name })}
        </Button>
      )}
      <SavedAt draft={composer.note.draft} />
    </div>
  );
};
