import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';
import { Menu } from '#web/ui/menu.tsx';
import type { ComposerPlaceProps } from './composer-place-props.ts';

/** Out of the reply: to the note, with or without this text, or out of the editor. Nothing moves by itself. */
export const ReplyWays = ({ ticket, composer }: Pick<ComposerPlaceProps, 'ticket' | 'composer'>) => {
  const { t } = useTranslation('desk-ticket');
  const { text } = composer.reply.draft.value;
  const useAsNote = () => {
    composer.note.draft.change((before) => ({ text: [before.text, text].filter(Boolean).join('\n\n') }));
    composer.reply.draft.change((before) => ({ ...before, text: '' }));
    composer.open('note');
  };
  const items = [
    { key: 'note', label: t('composer.toNote'), icon: 'lock' as const, onSelect: () => composer.open('note') },
    { key: 'use', label: t('composer.useAsNote'), icon: 'note' as const, onSelect: useAsNote },
  ];
  return (
    <>
      <Button variant="plain" size="small" onClick={composer.close}>
        {t('composer.leave')}
      </Button>
      {ticket.can['note'] && (
        <Menu
          label={t('moreActions')}
          icon="more"
          variant="plain"
          size="small"
          up
          items={text.trim() === '' ? items.slice(0, 1) : items}
        />
      )}
    </>
  );
};
