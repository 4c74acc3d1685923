import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { outbox } from '#web/lib/sending/outbox.ts';
import type { OutgoingState } from '#web/lib/sending/outgoing.ts';
import { useOutgoing } from '#web/lib/sending/use-outgoing.ts';
import { Bar } from '#web/ui/bar.tsx';
import { Button } from '#web/ui/button.tsx';
import { useSecondsLeft } from './use-seconds-left.ts';

/** Messages of other tickets that are still on their way, or did not leave. */
export const OutgoingElsewhere = ({ number }: { readonly number: string }) => (
  <>
    {useOutgoing()
      .filter(({ message, phase }) => message.number !== number && (phase === 'held' || phase === 'failed'))
      .map((state) => (
        <OtherMessage key={state.message.key} state={state} />
      ))}
  </>
);

const OtherMessage = ({ state: { message, phase, dueAt } }: { readonly state: OutgoingState }) => {
  const { t } = useTranslation('desk-ticket');
  const left = useSecondsLeft(dueAt);
  const held = phase === 'held';
  const undo = (
    <Button size="small" icon="undo" onClick={() => outbox.tell(message.key, { kind: 'undo' })}>
      {t('sending.undo')}
    </Button>
  );
  return (
    <Bar tone={held ? 'info' : 'danger'} role={held ? undefined : 'alert'} actions={held && undo}>
      <Link to={`/desk/tickets/${message.number}`}>{t('sending.elsewhere', { number: message.number })}</Link>:{' '}
      {held ? t('sending.held', { count: left }) : t('sending.failed', { name: message.to })}
    </Bar>
  );
};
