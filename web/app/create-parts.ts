import type { QueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import type { Api } from '#web/lib/api/create-api.ts';
import { createApi } from '#web/lib/api/create-api.ts';
import { loadConfiguration } from '#web/lib/configuration/load-configuration.ts';
import type { WebConfiguration } from '#web/lib/configuration/web-configuration.ts';
import { followPerson } from '#web/lib/offline/follow-person.ts';
import { createQueryClient } from '#web/lib/queries/create-query-client.ts';
import type { Session } from '#web/lib/session/create-session.ts';
import { createSession } from '#web/lib/session/create-session.ts';
import { createIssuer } from '#web/lib/session/issuer.ts';
import { readKept } from '#web/lib/session/kept-session.ts';
import { startTranslations } from '#web/lib/text/start-translations.ts';
import { preparePage } from './prepare-page.ts';

/** What all pages share; made once. */
export interface Parts {
  readonly configuration: WebConfiguration;
  readonly session: Session;
  readonly api: Api;
  readonly queries: QueryClient;
}

/** Makes the session, the API and the cache of this tab; what has to come over the network comes at the same time. */
export const createParts = async (): Promise<Parts> => {
  // What comes back from the sign-in is another session than the one that was kept.
  const isSignedIn = readKept() !== undefined && location.pathname !== '/callback';
  const loading = loadConfiguration();
  const texts = startTranslations(
    preparePage(location.pathname, isSignedIn),
    loading.then(({ tenant }) => tenant.language),
  );
  const configuration = await loading;
  const { signIn } = configuration;
  const session = createSession(createIssuer(configuration, location.origin), signIn.sessionHours);
  // Without a network, or when the sign-in has expired, the first question finds out and says so.
  if (isSignedIn) session.accessToken().catch(() => undefined);
  const api = createApi(session, () => i18next.language);
  const queries = createQueryClient();
  await Promise.all([texts, followPerson(queries, session, import.meta.url)]);
  return { configuration, session, api, queries };
};
