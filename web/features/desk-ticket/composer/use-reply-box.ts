import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useArticles } from '#web/lib/conversation/use-articles.ts';
import { usePreference } from '#web/lib/preferences/use-preference.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { arrivedMeanwhile } from './arrived-meanwhile.ts';
import type { ComposerPlaceProps } from './composer-place-props.ts';
import { missingOf } from './missing-of.ts';
import type { ReplyDraft } from './reply-draft.ts';
import type { Missing } from './reply-request.ts';
import { useSendReply } from './use-send-reply.ts';
import { useSendingOff } from './use-sending-off.ts';

/** The state of the box in which a reply is written: what is missing, what has arrived, and how it is sent. */
export const useReplyBox = ({ ticket, version, composer }: ComposerPlaceProps) => {
  const { draft, uploads } = composer.reply;
  const [undoSeconds] = usePreference('undoSeconds');
  const [asking, setAsking] = useState(false);
  const [missing, setMissing] = useState<readonly Missing[]>([]);
  const { arrived, newest } = useArrived(ticket.number, version, draft.value.seen);
  const action = ticket.can[draft.value.action] ? draft.value.action : '';
  const needs = ticket.can[action === '' ? 'reply' : action];
  const sendReply = useSendReply(ticket, composer.reply, action);
  const change = (next: Partial<ReplyDraft>) =>
    draft.change((before) => ({ ...before, seen: before.seen || newest, ...next }));
  const hold = (seconds: number) => {
    sendReply(seconds);
    composer.close();
  };
  const sendingOff = useSendingOff(uploads, () => (undoSeconds === 'ask' ? setAsking(true) : hold(undoSeconds)));
  const send = () => {
    if (draft.readOnly) return;
    const lacking = missingOf(draft.value, uploads.files, needs);
    setMissing(lacking);
    const [first] = lacking;
    if (first) return focus(places[first]);
    if (arrived.length === 0) return sendingOff.start();
    // Read once, it may go: what was seen counts from here.
    change({ seen: newest });
    focus('reply-text');
  };
  return { action, needs, missing, arrived, change, send, sendingOff, asking, setAsking, hold };
};

const places: Readonly<Record<Missing, string>> = {
  text: 'reply-text',
  plan: 'plan-date',
  risk: 'change-risk',
  window: 'window-from',
  files: 'reply-files',
};

const focus = (id: string): void => document.getElementById(id)?.focus();

const useArrived = (number: string, version: string | undefined, seen: string) => {
  const { data: me } = useQuery(useQueries().me());
  const articles = useArticles(number, version).query.data?.items ?? [];
  return { arrived: arrivedMeanwhile(articles, seen, me?.id ?? ''), newest: articles[0]?.at ?? '' };
};
