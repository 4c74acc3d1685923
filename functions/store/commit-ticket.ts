import type { Commit, CommitOutcome } from '#use-cases/ports';
import { articleItem } from './article-item.ts';
import { eventItem } from './event-item.ts';
import { idempotencyItem } from './idempotency-item.ts';
import { keepIdempotency } from './keep-idempotency.ts';
import { linkParts } from './link-parts.ts';
import type { StoreContext } from './store-context.ts';
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

/** Head, event, files, idempotency record, article, links: in this order, which `outcomeOf` relies on. */
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

/**
 * Whether the refusals show our own earlier attempt: its event, and its key's record beside it. Whoever sends the same
 * twice in one instant, under two keys, makes equal events, and only one of the keys was kept.
 */
const isOwn = ({ event: { hash }, idempotency }: Commit, event?: Refusal, key?: Refusal): boolean => {
  if (!event?.current || eventItem.read(event.current).hash !== hash) return false;
  if (!idempotency) return true;
  return key?.current !== undefined && idempotencyItem.read(key.current).bodyHash === idempotency.bodyHash;
};

/** What a refusal means; a new belief about the files when it only showed them in another state. */
const outcomeOf = (commit: Commit, files: Believed, refusals: Refusals): CommitOutcome | { believed: Believed } => {
  const [head, event, ...others] = refusals;
  const key = commit.idempotency && others[files.size];
  if (isOwn(commit, event, key)) return { kind: 'committed' };
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
      const outcome = outcomeOf(commit, files, refusals);
      if ('kind' in outcome) return outcome;
      files = outcome.believed;
    }
  };
