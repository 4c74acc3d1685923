import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { customerDraft } from '#web/features/customers/customer-draft.ts';
import { useNewCustomer } from '#web/features/customers/use-new-customer.ts';

/** The draft that every page of the browser reads, and what was sent. */
const { kept, sent } = vi.hoisted(() => ({ kept: { written: {} as object }, sent: vi.fn() }));
vi.mock('#web/lib/editing/use-written.ts', () => ({
  useWritten: (_key: string, nothing: object) => ({
    draft: { ...nothing, ...kept.written },
    write: (change: object) => {
      kept.written = { ...kept.written, ...change };
    },
  }),
}));
vi.mock('#web/features/customers/use-save-customer.ts', () => ({ useAddCustomer: () => ({ mutate: sent }) }));

/** The form as a page that is opened now shows it. */
const opened = () => {
  const forms: ReturnType<typeof useNewCustomer>[] = [];
  const Page = () => {
    forms.push(useNewCustomer(() => undefined));
    return null;
  };
  renderToStaticMarkup(createElement(Page));
  const [form] = forms;
  if (!form) throw new Error('the page showed no form');
  return form;
};

it('an end customer whose adding was not answered is added once, though the kept draft is sent by another page', () => {
  opened().write({ name: 'Panificio Rosati' });
  opened().save();
  opened().save();
  opened().write({ name: 'Panificio Rosati e figli' });
  opened().save();
  const keys = sent.mock.calls.map(([{ key }]) => key);
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
  expect(sent.mock.calls[1]?.[0].body).toEqual({ name: 'Panificio Rosati', contracts: [], sites: [] });
  expect(opened().draft).toEqual({ ...customerDraft(), name: 'Panificio Rosati e figli' });
});
