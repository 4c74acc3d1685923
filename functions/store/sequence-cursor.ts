import type { Result } from '#domain/result';
import { fail, ok } from '#domain/result';
import { cursor } from './cursor.ts';

const isSequence = (part: string): boolean => /^\d{1,8}$/.test(part);

/**
 * Cursors made of sequences; without one, each starts at 0. The list is named with its ticket, whose sequences they are,
 * and with its direction.
 */
export const sequenceCursor = {
  write: (list: string, sequences: readonly number[]): string => cursor.write(list, sequences.map(String)),
  read: (list: string, count: number, text?: string): Result<readonly number[], { reason: 'bad-cursor' }> => {
    if (text === undefined) return ok(Array<number>(count).fill(0));
    const parts = cursor.read(list, count, text);
    return parts?.every(isSequence) ? ok(parts.map(Number)) : fail({ reason: 'bad-cursor' });
  },
};
