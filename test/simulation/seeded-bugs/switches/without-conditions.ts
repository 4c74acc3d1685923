import { conditioned } from './conditioned.ts';
import type { Part } from './with-transactions.ts';

const sortKeyOf = ({ Put: put }: Part): string => String(put?.Item?.['sk'] ?? '');

/** The parts with heads and events written over whatever is there. */
export const withoutConditions = (parts: readonly Part[]): readonly Part[] =>
  parts.map((part) =>
    part.Put && /^(HEAD|E#)/.test(sortKeyOf(part)) ? { ...part, Put: conditioned(part.Put) } : part,
  );
