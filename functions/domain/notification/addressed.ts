import type { MailName } from './mail-name.ts';

/**
 * A mail and whom it goes to: one person, everybody who works on a queue, or those who supervise the desk in their place,
 * where there are any.
 */
export interface Addressed {
  readonly mail: MailName;
  readonly to: { readonly person: string } | { readonly queue: string; readonly readers?: 'supervisors' };
}
