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
import { startTranslations } from '#web/lib/text/start-translations.ts';

/** What all pages share; made once. */
export interface Parts {
  readonly configuration: WebConfiguration;
  readonly session: Session;
  readonly api: Api;
  readonly queries: QueryClient;
}

/** Makes the session, the API and the cache of this tab. */
export const createParts = async (): Promise<Parts> => {
  const configuration = await loadConfiguration();
  await startTranslations(configuration.tenant.language);
  const { signIn } = configuration;
  const session = createSession(createIssuer(configuration, location.origin), signIn.sessionHours);
  const api = createApi(session, () => i18next.language);
  const queries = createQueryClient();
  await followPerson(queries, session, import.meta.url);
  return { configuration, session, api, queries };
};
