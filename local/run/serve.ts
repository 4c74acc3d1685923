import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JWK } from 'jose';
import { createLocalJWKSet } from 'jose';
import { answerControl } from '../control/answer-control.ts';
import type { LocalSystem } from '../control/local-system.ts';
import type { Api } from '../gateway/api.ts';
import { createGateway } from '../gateway/create-gateway.ts';
import type { SignIn } from '../sign-in/create-sign-in.ts';
import { createSite } from '../web/create-site.ts';
import { distributionOf } from '../web/distribution.ts';
import { releasedFiles } from '../web/released-files.ts';
import { withLocalMark } from '../web/with-local-mark.ts';
import type { Functions } from './start-functions.ts';

interface Parts {
  readonly system: LocalSystem;
  readonly api: Api;
  readonly functions: Functions;
  readonly signIn: SignIn;
  readonly signInPath: string;
  readonly key: JWK;
  readonly failed: (error: unknown) => void;
  /** A folder of built pages instead of those of the stacks. */
  readonly pages?: string;
}

/** Shares the product's address: the runner's own pages below `/local`, everything else for the distribution. */
export const serve = ({ system, api, functions, signIn, signInPath, key, failed, pages }: Parts) => {
  const gateway = createGateway({
    api,
    findFunction: functions.find,
    keys: createLocalJWKSet({ keys: [publicPart(key)] }),
    failed,
  });
  const site = createSite({
    distribution: distributionOf(system.cloud),
    files: withLocalMark(releasedFiles(system.cloud, pages)),
    api: gateway,
  });
  return (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url?.split('?')[0] ?? '/';
    if (path.startsWith(`${signInPath}/`)) return signIn.handle(request, response);
    if (path === '/local' || path.startsWith('/local/')) return answerControl(system, request, response);
    return site(request, response);
  };
};

const publicPart = ({ kty, n, e, kid, alg, use }: JWK): JWK =>
  Object.fromEntries(Object.entries({ kty, n, e, kid, alg, use }).filter(([, value]) => value !== undefined)) as JWK;
