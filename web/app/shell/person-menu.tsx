import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { MeAnswer } from '#contract/answers/me';
import { isAdmin } from '#web/lib/queries/is-admin.ts';
import { Menu } from '#web/ui/menu.tsx';
import { SignOutDialog } from './sign-out-dialog.tsx';

/** The person's own: preferences and the way out. */
export const PersonMenu = ({ me }: { readonly me: MeAnswer }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [leaving, setLeaving] = useState(false);
  return (
    <>
      <Menu
        variant="plain"
        size="small"
        align="end"
        icon="user"
        label={me.name}
        items={[
          ...(isAdmin(me)
            ? [
                {
                  key: 'administration',
                  label: t('administration'),
                  icon: 'tool',
                  onSelect: () => navigate('/admin'),
                } as const,
              ]
            : []),
          { key: 'preferences', label: t('preferences'), icon: 'settings', onSelect: () => navigate('/preferences') },
          { key: 'sign-out', label: t('signOut'), icon: 'sign-out', onSelect: () => setLeaving(true) },
        ]}
      />
      {leaving && <SignOutDialog onClose={() => setLeaving(false)} />}
    </>
  );
};
