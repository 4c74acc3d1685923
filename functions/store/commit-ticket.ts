import type { Commit, CommitOutcome } from '#use-cases/ports';
import { articleItem } from './article-item.ts';
import { eventItem } from './event-item.ts';
import { idempotencyItem } from './idempotency-item.ts';
import { keepIdempotency } from './keep-idempotency.ts';
import { linkParts } from './link-parts.ts';
import { readItem } from './read-item.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';
import { ticketItem } from './ticket-item.ts';
import { ticketRow } from './ticket-row.ts';
import type { Part, Refusal, Refusals } from './transact.ts';
import { transact } from './transact.ts';
import type { Claim, Linkable } from './upload-link.ts';
import { linkableAs, linkUpload } from './upload-link.ts';

const isNew = 'attribute_not_exists(pk)';

const headPart = ({ before, after, priorityRank }: Commit): Part => {
  const Item = ticketItem.write(after, priorityRank);
  if (!before) return { Put: { Item, ConditionExpression: isNew } };
  return {
    Put: {
      Item,
      ConditionExpression: '#row.#version = :version',
      ExpressionAttributeNames: { '#row': 'row', '#version': ticketRow.nameOf('version') },
      ExpressionAttributeValues: { ':version': before.ticket.version },
    },
  };
};

const claimOf = ({ event, article, uploads }: Commit): Claim | undefined =>
  uploads &&
  article && {
    uploader: uploads.uploader,
    at: event.at,
    linked: {
      number: event.number,
      article: article.id,
      visibility: article.kind === 'note' ? 'internal' : 'public',
    },
  };

/** Files by id, in the state in which they are believed to be. */
type Believed = ReadonlyMap<string, Linkable>;

/** Most files have arrived when the text that shows them does; a transaction that finds otherwise is sent again. */
const believedFirst = ({ uploads, article }: Commit): Believed =>
  new Map(article && uploads ? uploads.ids.map((id) => [id, 'received']) : []);

/** Head, event, files, idempotency record, article, links: in this order, which `judgedBy` relies on. */
const partsOf = (commit: Commit, files: Believed): Part[] => {
  const { event, article, idempotency } = commit;
  const claim = claimOf(commit);
  return [
    headPart(commit),
    { Put: { Item: eventItem.write(event), ConditionExpression: isNew } },
    ...(claim ? [...files].map(([id, state]) => linkUpload(id, claim, state)) : []),
    ...(idempotency ? [keepIdempotency(idempotency, event.at)] : []),
    ...(article ? [{ Put: { Item: articleItem.write(article) } }] : []),
    ...linkParts(commit),
  ];
};

/** The refusals by what they speak of; `others` are those behind the event. */
interface Judged {
  readonly head: Refusal | undefined;
  readonly event: Refusal | undefined;
  readonly key: Refusal | undefined;
  readonly others: Refusals;
}

const judgedBy = ({ idempotency }: Commit, files: Believed, [head, event, ...others]: Refusals): Judged => ({
  head,
  event,
  key: idempotency && others[files.size],
  others,
});

/**
 * Whether the refusals show our own earlier attempt: its event, and its key's record beside it. Whoever sends the same
 * twice in one instant, under two keys, makes equal events, and only one of the keys was kept.
 */
const isOwn = async (context: StoreContext, commit: Commit, { head, event, key }: Judged): Promise<boolean> => {
  const { number, sequence, hash } = commit.event;
  // Nothing promises that a refusal names every part whose condition did not hold: what it leaves out is read.
  const written = event?.current ?? (head && (await readItem(context, table.keys.event(number, sequence))));
  if (!written || eventItem.read(written).hash !== hash) return false;
  const { idempotency } = commit;
  if (!idempotency) return true;
  const item = key?.current ?? (await readItem(context, table.keys.idempotency(idempotency)));
  const kept = item && idempotencyItem.read(item);
  // An expired record of the same request may lie there still; it names another event.
  return kept?.bodyHash === idempotency.bodyHash && kept.sequence === idempotency.sequence;
};

/** What a refusal means; a new belief about the files when it only showed them in another state. */
const outcomeOf = (
  commit: Commit,
  files: Believed,
  { head, event, key, others }: Judged,
): CommitOutcome | { believed: Believed } => {
  if (key?.current) return { kind: 'repeated', record: idempotencyItem.read(key.current) };
  const unheld = others.slice(files.size + (commit.idempotency ? 1 : 0) + (commit.article ? 1 : 0)).some(Boolean);
  if (unheld && !head && !event) return { kind: 'stale' };
  if (head || event) return { kind: 'stale', ...(head?.current && { current: ticketItem.read(head.current) }) };
  const claim = claimOf(commit);
  const judged = [...files].map(([id, state], position) => {
    const refused = others[position];
    return [id, refused && claim ? linkableAs(refused.current, claim) : state] as const;
  });
  const lost = judged.filter(([, state]) => state === undefined).map(([id]) => id);
  if (lost.length > 0) return { kind: 'upload-refused', ids: lost };
  return { believed: new Map(judged.flatMap(([id, state]) => (state ? [[id, state]] : []))) };
};

/**
 * Writes one command's effect whole or not at all. An attempt whose answer got lost is recognised by its own event and,
 * where it has a key, by the key's record, so it is told as committed and never done twice (FAULTS 2.11).
 */
export const commitTicket =
  (context: StoreContext) =>
  async (commit: Commit): Promise<CommitOutcome> => {
    let files = believedFirst(commit);
    for (;;) {
      const refusals = await transact(context, partsOf(commit, files));
      if (!refusals) return { kind: 'committed' };
      const judged = judgedBy(commit, files, refusals);
      if (await isOwn(context, commit, judged)) return { kind: 'committed' };
      const outcome = outcomeOf(commit, files, judged);
      if ('kind' in outcome) return outcome;
      files = outcome.believed;
    }
  };
