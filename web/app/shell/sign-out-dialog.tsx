import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession, useSessionState } from '#web/lib/session/use-session.ts';
import { erasePerson } from '#web/lib/storage/erase-person.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';

/** Signing out: drafts and offline copies are erased, unless this computer is one's own (WEB 3, 'Drafts'). */
export const SignOutDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation();
  const session = useSession();
  const state = useSessionState();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const leave = async (erase: boolean) => {
    setBusy(true);
    setFailed(false);
    const erased = erase && state.status !== 'signed-out' ? erasePerson(state.subject) : Promise.resolve();
    await erased.then(session.signOut, () => {
      setFailed(true);
      setBusy(false);
    });
  };
  return (
    <Dialog
      title={t('signOutTitle')}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" busy={busy} onClick={() => leave(true)}>
            {t('signOutErase')}
          </Button>
          <Button busy={busy} onClick={() => leave(false)}>
            {t('signOutKeep')}
          </Button>
          <Button variant="plain" onClick={onClose}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      <p>{t('signOutText')}</p>
      {failed && <Alert tone="danger" role="alert" title={t('signOutNotErased')} />}
    </Dialog>
  );
};
