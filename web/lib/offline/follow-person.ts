import type { QueryClient } from '@tanstack/react-query';
import type { Session } from '#web/lib/session/create-session.ts';
import { keepAnswers, recallAnswers } from './keep-answers.ts';

/** The cache belongs to one person: another one finds it empty, and each finds what they read before. */
export const followPerson = async (cache: QueryClient, session: Session, build: string): Promise<void> => {
  let known = subjectOf(session);
  session.subscribe(() => {
    const subject = subjectOf(session);
    if (subject === known) return;
    known = subject;
    cache.clear();
    recallAnswers(cache, session.state(), build).catch(() => undefined);
  });
  keepAnswers(cache, session.state, build);
  await recallAnswers(cache, session.state(), build);
};

const subjectOf = (session: Session): string | undefined => {
  const state = session.state();
  return state.status === 'signed-out' ? undefined : state.subject;
};
