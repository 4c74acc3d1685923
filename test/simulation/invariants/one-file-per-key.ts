import { marksIn } from '../oracle/marks-of.ts';
import { uploadsOf } from '../oracle/uploads-of.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

/** How long a key is remembered, less the clocks' differences. */
const kept = 47 * 3_600_000;

const check = (world: World, { answered, final }: Touched): string | undefined => {
  if (!final && !answered.some(({ call }) => call.operation === 'reserveUpload')) return undefined;
  const keyed = new Set([...world.history.values()].flatMap(({ call }) => (call.key === undefined ? [] : [call.mark])));
  const first = new Map<string, number>();
  for (const { name, reservedAt } of uploadsOf(world).all.values()) {
    const [mark = ''] = marksIn(name);
    const [at, before] = [Date.parse(reservedAt), first.get(mark)];
    if (keyed.has(mark) && before !== undefined && Math.abs(at - before) < kept) {
      return `What ${mark} sent under one key was reserved twice.`;
    }
    first.set(mark, at);
  }
  return undefined;
};

/** FAULTS 4, as I7 for what is no text. */
export const oneFilePerKey: Invariant = {
  id: 'I7b',
  title: 'A file that is reserved again under its key is the same file.',
  check,
};
