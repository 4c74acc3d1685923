import { ApiProblem } from '#web/lib/api/api-problem.ts';

const pauses = [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000];

/** How somebody waits for an answer that does not come. */
export interface Patience {
  /** Waits, offline until there is a connection again. */
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly onWaiting: (waiting: boolean) => void;
  readonly signal: AbortSignal;
}

/** The network and a busy server may be better in a moment; what else is wrong stays wrong. */
const mayHelp = (error: unknown): boolean =>
  error instanceof TypeError || (error instanceof ApiProblem && error.problem.status >= 500);

/** Calls until there is an answer, for some minutes, unless it is called off. */
export const patiently = async <Answer>(call: () => Promise<Answer>, patience: Patience): Promise<Answer> => {
  const { pause, onWaiting, signal } = patience;
  for (let tries = 0; ; tries += 1) {
    try {
      const answer = await call();
      if (tries > 0) onWaiting(false);
      return answer;
    } catch (error) {
      const wait = pauses[tries];
      if (wait === undefined || !mayHelp(error) || signal.aborted) throw error;
      onWaiting(true);
      await pause(wait);
    }
  }
};
