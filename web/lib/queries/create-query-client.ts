import { onlineManager, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '#web/lib/api/api-problem.ts';
import { SignInNeeded } from '#web/lib/session/sign-in-needed.ts';

const tries = 2;

/** What is wrong with the request stays wrong; the network and a busy server may be better in a moment. */
const mayHelp = (error: unknown): boolean =>
  !(error instanceof SignInNeeded) && (!(error instanceof ApiProblem) || error.problem.status >= 500);

/** The cache of what the API answered; shown at once, and asked again after ten seconds when it is looked at. */
export const createQueryClient = (): QueryClient => {
  // It only hears of changes, and takes a page that opens without a network for one that has it.
  onlineManager.setOnline(navigator.onLine);
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        gcTime: 24 * 3_600_000,
        retry: (failures, error) => failures < tries && mayHelp(error),
      },
      mutations: { networkMode: 'always' },
    },
  });
};
