import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import type { TicketEvent } from './event.ts';

/** The `previousHash` of a ticket's first event. */
export const firstPreviousHash = '0'.repeat(64);

/** SHA-256 in hex over all of an event but its own hash; with `previousHash` it chains the history (DESIGN 1). */
export const hashEvent = ({ hash: _own, ...event }: Omit<TicketEvent, 'hash'> & { hash?: string }): string =>
  createHash('sha256').update(canonicalJson(event)).digest('hex');
