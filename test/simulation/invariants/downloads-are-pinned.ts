import { isStaff } from '#domain/people/person';
import type { Answer, Exchange } from '../effects/call.ts';
import { answersTo, isDone } from '../oracle/answers-to.ts';
import { firstOf } from '../oracle/first-of.ts';
import { uploadsOf } from '../oracle/uploads-of.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

const wrongDownload = (world: World, { id, call }: Exchange, { body }: Answer): string | undefined => {
  const file = call.path?.['id'] ?? '';
  const upload = uploadsOf(world).all.get(file);
  const { url } = body as { readonly url?: unknown };
  if (upload?.linked?.number !== call.path?.['number']) return `${id} got a link to ${file}, which is not shown there.`;
  if (upload?.linked?.visibility === 'internal' && !isStaff(call.who)) return `${id} got a link to a note's file.`;
  const isPinned = upload?.state === 'received' && String(url).endsWith(`?version=${upload.objectVersion}`);
  return isPinned ? undefined : `${id} got a link to ${file} that is pinned to no version that was received.`;
};

const check = (world: World, { answered, final }: Touched): string | undefined =>
  firstOf(final ? [] : answered, (exchange) =>
    exchange.call.operation === 'getAttachment'
      ? firstOf(answersTo(exchange).filter(isDone), (answer) => wrongDownload(world, exchange, answer))
      : undefined,
  );

/** FAULTS 4, as I13 for downloads. */
export const downloadsArePinned: Invariant = {
  id: 'I13b',
  title: 'A download is given only of a file that was received and is shown there, pinned to that version.',
  check,
};
