import type { QueryClient } from '@tanstack/react-query';
import { listDrafts } from '#web/lib/drafts/list-drafts.ts';
import type { Session } from '#web/lib/session/create-session.ts';
import { keepAnswers, recallAnswers } from './keep-answers.ts';

/**
 * The cache belongs to one person: another one finds it empty, and each finds what they read before. What they wrote long
 * ago, on whatever page, goes (WEB 3).
 */
export const followPerson = async (cache: QueryClient, session: Session, build: string): Promise<void> => {
  let known = subjectOf(session);
  session.subscribe(() => {
    const subject = subjectOf(session);
    if (subject === known) return;
    known = subject;
    cache.clear();
    recallAnswers(cache, session.state(), build).catch(() => undefined);
    dropForgotten(subject);
  });
  keepAnswers(cache, session.state, build);
  dropForgotten(known);
  await recallAnswers(cache, session.state(), build);
};

/** Each list of drafts drops those of its kind; many kinds are in no list. */
const dropForgotten = (subject: string | undefined): void => {
  if (subject !== undefined) listDrafts(subject, '', new Date()).catch(() => undefined);
};

const subjectOf = (session: Session): string | undefined => {
  const state = session.state();
  return state.status === 'signed-out' ? undefined : state.subject;
};
