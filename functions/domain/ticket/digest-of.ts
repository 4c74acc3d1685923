import { createHmac } from 'node:crypto';

/**
 * Salted SHA-256 in hex that an event keeps of a text; without the salt the text cannot be guessed from it (DESIGN 1).
 */
export const digestOf = (body: string, salt: string): string => createHmac('sha256', salt).update(body).digest('hex');
