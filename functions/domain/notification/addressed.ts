import type { MailName } from './mail-name.ts';

/** A mail and whom it goes to: one person, everybody who works on a queue, or everybody who supervises the desk. */
export interface Addressed {
  readonly mail: MailName;
  readonly to: { readonly person: string } | { readonly queue: string } | { readonly role: 'supervisor' };
}
