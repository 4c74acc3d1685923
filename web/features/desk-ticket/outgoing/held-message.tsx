import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { backToWriting } from '#web/features/desk-ticket/composer/back-to-writing.ts';
import { outbox } from '#web/lib/sending/outbox.ts';
import type { OutgoingState } from '#web/lib/sending/outgoing.ts';
import { Button } from '#web/ui/button.tsx';
import { useAnnounce } from '#web/ui/use-announce.ts';
import { useSecondsLeft } from './use-seconds-left.ts';

/** 'In invio tra 10 s' with 'Annulla invio', which takes the focus (WEB 3, 'Undo send'). */
export const HeldMessage = ({ state: { message, dueAt } }: { readonly state: OutgoingState }) => {
  const { t } = useTranslation('desk-ticket');
  const left = useSecondsLeft(dueAt);
  const undo = useRef<HTMLButtonElement>(null);
  const announce = useAnnounce();
  const { to, key } = message;
  const sentence = useRef(t('sending.announce', { name: to, count: left }));
  useEffect(() => {
    undo.current?.focus();
    announce(sentence.current, 'sending');
    return backToWriting;
  }, [announce]);
  return (
    <div className="cluster">
      <strong className="sending-left">{t('sending.held', { count: left })}</strong>
      <Button
        ref={undo}
        icon="undo"
        size="small"
        aria-keyshortcuts="z"
        onClick={() => outbox.tell(key, { kind: 'undo' })}
      >
        {t('sending.undo')}
      </Button>
      <Button variant="plain" size="small" onClick={() => outbox.tell(key, { kind: 'now' })}>
        {t('sending.now')}
      </Button>
    </div>
  );
};
