import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { WaitSentence } from '#web/ui/wait-sentence.tsx';
import type { SendingOff } from './use-sending-off.ts';

/** Why what was sent off is still here, and how to call it off. */
export const WaitingLine = ({ sendingOff: { waits, stop } }: { readonly sendingOff: SendingOff }) => {
  const { t } = useTranslation('desk-ticket');
  if (!waits) return null;
  return (
    <p className="cluster" role="status">
      <Icon name="hourglass" size="small" />
      <WaitSentence wait={waits} />
      <Button variant="plain" size="small" onClick={stop}>
        {t('composer.stopWaiting')}
      </Button>
    </p>
  );
};
