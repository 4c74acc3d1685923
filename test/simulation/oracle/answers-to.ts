import type { Answer, Exchange } from '../effects/call.ts';

/** What the functions answered to a call, whether or not the caller heard it. */
export const answersTo = ({ attempts }: Exchange): readonly Answer[] =>
  attempts.flatMap(({ answer }) => (answer ? [answer] : []));

/** Whether an answer says that what was asked is done. */
export const isDone = ({ status }: Answer): boolean => status < 300;
