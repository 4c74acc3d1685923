import { afterEach, expect, it, vi } from 'vitest';
import type { DraftLock } from '#web/lib/drafts/draft-lock.ts';
import { createDraftLock } from '#web/lib/drafts/draft-lock.ts';

const open: DraftLock[] = [];
let names = 0;

/** One tab of the same browser; the lock and the channel are the platform's own. */
const tab = (name: string) => {
  const told: string[] = [];
  const lock = createDraftLock(name, {
    onHeld: () => told.push('held'),
    onLost: () => told.push('lost'),
    onAsked: async () => {
      told.push('asked');
    },
    onSaved: () => told.push('saved'),
  });
  lock.open();
  open.push(lock);
  return { lock, told };
};

const draft = (): string => {
  names += 1;
  return `draft ${names}`;
};

afterEach(() => {
  for (const lock of open.splice(0)) lock.close();
});

it('the first tab writes a draft, the second reads along until the first is closed', async () => {
  const name = draft();
  const first = tab(name);
  await vi.waitFor(() => expect(first.told).toEqual(['held']));
  const second = tab(name);
  await vi.waitFor(() => expect(second.told).toEqual(['lost']));
  first.lock.saved();
  await vi.waitFor(() => expect(second.told).toEqual(['lost', 'saved']));
  first.lock.close();
  await vi.waitFor(() => expect(second.told).toEqual(['lost', 'saved', 'held']));
});

it("'Scrivi qui' lets the other tab save first and takes the draft, and it can be taken back", async () => {
  const name = draft();
  const first = tab(name);
  await vi.waitFor(() => expect(first.told).toEqual(['held']));
  const second = tab(name);
  await vi.waitFor(() => expect(second.told).toEqual(['lost']));
  second.lock.take();
  await vi.waitFor(() => expect(second.told).toEqual(['lost', 'held']));
  await vi.waitFor(() => expect(first.told).toEqual(['held', 'asked', 'lost']));
  first.lock.take();
  await vi.waitFor(() => expect(first.told.at(-1)).toBe('held'));
  await vi.waitFor(() => expect(second.told).toEqual(['lost', 'held', 'asked', 'lost']));
});
