import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, it, vi } from 'vitest';
import type { ShownConfiguration } from '#web/features/admin/editing.ts';
import { useWrittenPart } from '#web/features/admin/use-written-part.ts';
import { useStateWords } from '#web/features/admin/workflow/use-state-words.ts';

const { drop, sent, parts } = vi.hoisted(() => ({ drop: vi.fn(), sent: vi.fn(), parts: { current: {} } }));
vi.mock('#web/lib/editing/use-written.ts', () => ({
  useWritten: (_key: string, begun: object) => ({ begun, parts: parts.current, draft: begun, drop }),
}));
vi.mock('react-i18next', () => ({ useTranslation: () => ({ t: String }) }));
vi.mock('#web/ui/use-toast.ts', () => ({ useToast: () => vi.fn() }));
vi.mock('#web/features/admin/reasons/use-reason-words.ts', () => ({ useReasonWords: () => vi.fn() }));
/** Who listens is gone by the time of the answer: their `onSuccess` is not called. */
vi.mock('#web/features/admin/use-configuration-queries.ts', () => ({
  useChangeConfiguration: () => ({ mutateAsync: sent, mutate: sent, reset: vi.fn() }),
}));

/** What a hook gives to a component. */
const given = <Value>(use: () => Value): Value => {
  const values: Value[] = [];
  const Page = () => {
    values.push(use());
    return null;
  };
  renderToStaticMarkup(createElement(Page));
  return values[0] as Value;
};
const onSaved = vi.fn();
const part = () =>
  given(() => useWrittenPart({ key: 'group:', inForce: { name: 'Rete' }, version: 7, factsOf: () => [], onSaved }));
const changes = [{ op: 'put' as const, place: ['groups', 'net'], value: {} }];

beforeEach(() => {
  vi.resetAllMocks();
  sent.mockResolvedValue({});
});

it('a draft of the administration is gone once it is saved, though its dialog was closed meanwhile', async () => {
  part().send(changes);
  await vi.waitFor(() => expect(drop).toHaveBeenCalledOnce());
  expect(onSaved).not.toHaveBeenCalled();
});

it('a draft of the administration stays when it was only tried, or refused', async () => {
  part().send(changes, true);
  sent.mockRejectedValue(new Error('refused'));
  part().send(changes);
  await new Promise((resolve) => setTimeout(resolve));
  expect(drop).not.toHaveBeenCalled();
});

it('the words of a state that a colleague wrote too are no draft any more once they are saved', () => {
  const label = { it: 'Nuovo', en: 'New' };
  const states = { new: { label, sentence: label } };
  parts.current = { label };
  const shown = { version: 7, preset: { workflow: { states } } } as unknown as ShownConfiguration;
  given(() => useStateWords('new', shown, onSaved)).save();
  expect(sent).not.toHaveBeenCalled();
  expect([drop.mock.calls.length, onSaved.mock.calls.length]).toEqual([1, 1]);
});
