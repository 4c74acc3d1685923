import type { MeAnswer } from '#contract/answers/me';

/** Whether a queue's tickets are for this person to list: operators see their own queues, the others all (R2.3). */
export const mayOpenQueue =
  (me: Pick<MeAnswer, 'role'> | undefined) =>
  ({ mine }: { readonly mine: boolean }): boolean =>
    mine || (me !== undefined && me.role !== 'operator');
