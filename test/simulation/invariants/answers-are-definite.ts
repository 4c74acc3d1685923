import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

const check = (world: World, { answered, final }: Touched): string | undefined => {
  for (const { id, call, attempts } of answered) {
    const failed = attempts.find(({ answer }) => answer !== undefined && answer.status >= 500 && answer.status !== 503);
    if (failed)
      return `${id} (${call.operation}) was answered ${failed.answer?.status}, which tells the caller nothing.`;
  }
  const open = final ? [...world.open.keys()] : [];
  return open.length > 0 ? `${open.join(', ')} got no answer though the world has healed.` : undefined;
};

/** FAULTS 4. */
export const answersAreDefinite: Invariant = {
  id: 'L1',
  title: 'Every call ends with an answer that is definite or asks to try again.',
  check,
};
