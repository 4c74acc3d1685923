import type { LocalSystem } from './control/local-system.ts';
import { apiOf } from './gateway/api.ts';
import type { LocalOptions } from './local-options.ts';
import { createClosers } from './run/create-closers.ts';
import { createIdle } from './run/create-idle.ts';
import { prepare } from './run/prepare.ts';
import { serve } from './run/serve.ts';
import { startCloud } from './run/start-cloud.ts';
import { startSignIn } from './run/start-sign-in.ts';
import { createSchedules } from './sources/create-schedules.ts';

type Closers = ReturnType<typeof createClosers>;

const signInPath = '/local/sign-in';

/**
 * Starts the whole product on this machine from its synthesized stacks: the functions' own bundles, real or faithful
 * engines, and nothing that a stack does not contain. Throws a refusal when something on the machine is missing.
 */
export const startLocal = async (options: LocalOptions = {}): Promise<LocalSystem> => {
  const closers = createClosers();
  try {
    return await start(options, closers);
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
};

const start = async (options: LocalOptions, closers: Closers): Promise<LocalSystem> => {
  const progress = options.progress ?? (() => undefined);
  const prepared = await prepare(options, progress, closers);
  const { tenant, server, inbox, log, clock } = prepared;
  const issuer = `${server.url}${signInPath}`;
  const running = await startCloud(prepared, issuer, options, closers);
  const { cloud, functions, events, queues, activity, sources, rules, recorder } = running;
  const api = apiOf(cloud, options.throttled);
  const { signIn, clients, key, token } = await startSignIn(prepared, { cloud, api, issuer, path: signInPath });
  const schedules = createSchedules(rules, { ...events, tenant: tenant.id, place: cloud.place, now: clock.now });
  closers.add(schedules.stop);
  const system: LocalSystem = {
    ...{ tenant, cloud, clients, token },
    url: server.url,
    inboxUrl: inbox.endpoint,
    logPath: log.path,
    schedules: schedules.list,
    signed: signIn.signed,
    now: clock.now,
    ahead: clock.ahead,
    advance: clock.advance,
    runSchedule: schedules.run,
    idle: createIdle(sources, activity, queues),
    inbox: inbox.mails,
    uses: recorder.uses,
    stop: closers.closeAll,
  };
  const pages = options.web === undefined ? {} : { pages: options.web };
  server.serve(serve({ system, api, functions, signIn, signInPath, key, failed: events.failed, ...pages }));
  // Once more, so that nothing new comes in while the rest ends.
  closers.add(server.stop);
  return system;
};
