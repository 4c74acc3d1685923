import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import { useSessionState } from '#web/lib/session/use-session.ts';
import { useSignIn } from '#web/lib/session/use-sign-in.ts';
import { formatMoment } from '#web/lib/text/dates.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import { Bar } from '#web/ui/bar.tsx';
import { Button } from '#web/ui/button.tsx';

const warningMilliseconds = 10 * 60_000;
const longestTimer = 2_000_000_000;

/** Ten minutes before the issuer will ask for the sign-in again: when, and how to stay (WCAG 2.2.1). */
export const SessionEndBar = () => {
  const { t } = useTranslation();
  const { tenant } = useConfiguration();
  const language = useLanguage();
  const signIn = useSignIn();
  const state = useSessionState();
  const { pathname, search } = useLocation();
  const endsAt = state.status === 'signed-in' ? state.endsAt : undefined;
  const ending = useIsEnding(endsAt);
  if (!ending || endsAt === undefined) return null;
  const time = formatMoment(new Date(endsAt).toISOString(), { language, timeZone: tenant.timeZone, now: new Date() });
  return (
    <Bar
      tone="warning"
      role="status"
      actions={
        <Button size="small" onClick={() => signIn(`${pathname}${search}`)}>
          {t('stay')}
        </Button>
      }
    >
      {t('sessionEnds', { time })}
    </Bar>
  );
};

const useIsEnding = (endsAt: number | undefined): boolean => {
  const [ending, setEnding] = useState(false);
  useEffect(() => {
    setEnding(false);
    if (endsAt === undefined) return;
    const wait = Math.max(0, endsAt - warningMilliseconds - Date.now());
    const timer = setTimeout(() => setEnding(true), Math.min(wait, longestTimer));
    return () => clearTimeout(timer);
  }, [endsAt]);
  return ending;
};
