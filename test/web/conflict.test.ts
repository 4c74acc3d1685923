import { describe, expect, it, vi } from 'vitest';
import type { HistoryEntryAnswer } from '#contract/answers/history';
import type { ProblemAnswer } from '#contract/answers/problem';
import { ticketAnswer } from '#support/ground/ticket-answer';
import { entriesSince } from '#web/features/desk-ticket/acting/entries-since.ts';
import { pastHarmless } from '#web/features/desk-ticket/acting/past-harmless.ts';
import { takenBy } from '#web/features/desk-ticket/acting/taken-by.ts';
import { wantedChanges } from '#web/features/desk-ticket/conflict/wanted-changes.ts';
import { ApiProblem } from '#web/lib/api/api-problem.ts';
import type { Api } from '#web/lib/api/create-api.ts';

const entry = (sequence: number, facts: Partial<HistoryEntryAnswer> = {}): HistoryEntryAnswer => ({
  sequence,
  type: 'noted',
  at: '2026-03-05T13:00:00.000Z',
  by: { id: 'luca', name: 'Luca' },
  visibility: 'internal',
  changes: [],
  ...facts,
});
const conflict = (): ApiProblem => new ApiProblem({ code: 'version-conflict', status: 412 } as ProblemAnswer);
const apiWith = (items: readonly HistoryEntryAnswer[]): Api =>
  vi.fn(async () => ({ value: { items }, etag: undefined })) as unknown as Api;
const seen = (items: readonly HistoryEntryAnswer[]) => ({
  api: apiWith(items),
  ticket: { number: '2026-000123', version: 3 },
  etag: '"3"',
});

describe('an operator whose ticket changes under their hands', () => {
  it('is told of all that happened since, newest first, and of nothing before', () => {
    expect(entriesSince([entry(3), entry(4), entry(5)], 3).map(({ sequence }) => sequence)).toEqual([5, 4]);
  });

  it('is not stopped by a colleague who wrote an internal note', async () => {
    const act = vi.fn(async (etag: string | undefined) => {
      if (etag === '"3"') throw conflict();
      return 'done';
    });
    expect(await pastHarmless(seen([entry(5), entry(4), entry(3)]), act)).toBe('done');
    expect(act.mock.calls.map(([etag]) => etag)).toEqual(['"3"', '"5"']);
  });

  it('is asked when anything else came between, even beside a note', async () => {
    const act = vi.fn(async () => {
      throw conflict();
    });
    const acted = entry(4, { type: 'acted', changes: [{ field: 'state', from: 'new', to: 'awaiting_support' }] });
    await expect(pastHarmless(seen([entry(5), acted]), act)).rejects.toMatchObject({
      problem: { code: 'version-conflict' },
    });
    expect(act).toHaveBeenCalledOnce();
  });

  it('hears of other refusals at once', async () => {
    const refused = new ApiProblem({ code: 'ticket-closed', status: 409 } as ProblemAnswer);
    const { api, ...rest } = seen([]);
    await expect(pastHarmless({ api, ...rest }, () => Promise.reject(refused))).rejects.toBe(refused);
    expect(api).not.toHaveBeenCalled();
  });

  it('sees what their change would do to the ticket as it is now, people by name', () => {
    const current = { ...ticketAnswer, owner: { id: 'irene', name: 'Irene' }, severity: 'high' };
    const nameOf = (id: string) => (id === 'irene' ? 'Irene' : 'Omar');
    expect(wantedChanges({ body: { owner: 'omar', text: 'Ciao' } }, current, nameOf)).toEqual([
      { field: 'owner', from: { id: 'irene', name: 'Irene' }, to: { id: 'omar', name: 'Omar' } },
    ]);
    expect(wantedChanges({ body: { owner: 'irene', severity: 'high' } as never }, current, nameOf)).toEqual([]);
  });

  it('sees at once a ticket they take as theirs, and not to be taken twice', () => {
    const ticket = { ...ticketAnswer, can: { 'take-charge': { text: 'none' }, note: { text: 'required' } } as const };
    const taken = takenBy({ id: 'irene', name: 'Irene' }, 'take-charge')(ticket);
    expect([taken.owner, Object.keys(taken.can)]).toEqual([{ id: 'irene', name: 'Irene' }, ['note']]);
  });
});
