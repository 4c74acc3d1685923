import type { TicketAnswer } from '#contract/answers/ticket';
import { isProblem } from '#web/lib/api/api-problem.ts';
import type { Api } from '#web/lib/api/create-api.ts';
import type { BulkOrder } from './bulk-action.ts';

/** What became of one ticket. */
export type ActOutcome =
  | { readonly number: string; readonly done: true; readonly ticket: TicketAnswer }
  /** `cannot`: the ticket's own `can` does not have the action; otherwise what was thrown. */
  | { readonly number: string; readonly done: false; readonly why: 'cannot' | { readonly error: unknown } };

/**
 * Does one action to one ticket, judged by the ticket as it is now. Somebody else may change it in between: then it is
 * judged once more (WEB 3, 'Conflict').
 */
export const actOnOne = async (
  api: Api,
  number: string,
  { action, body }: BulkOrder,
  signal: AbortSignal,
): Promise<ActOutcome> => {
  const attempt = async (): Promise<ActOutcome> => {
    const { value, etag } = await api('getTicket', { path: { number }, signal });
    const needs = value.can[action];
    if (!needs || needs.text === 'required' || needs.plan) return { number, done: false, why: 'cannot' };
    const call = { path: { number, action }, body, ifMatch: etag, idempotencyKey: crypto.randomUUID(), signal };
    const acted = await api('actOnTicket', call);
    return { number, done: true, ticket: acted.value };
  };
  const failed = (error: unknown): ActOutcome => ({ number, done: false, why: { error } });
  return attempt().catch((error) => (isProblem(error, 'version-conflict') ? attempt().catch(failed) : failed(error)));
};
