import i18next from 'i18next';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { initReactI18next } from 'react-i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FormDefinition } from '#domain/forms/form-definition';
import type { FormField } from '#domain/forms/form-field';
import { portal } from '#support/ground/portal';
import { useFormChanges } from '#web/features/admin/forms/use-form-changes.ts';
import { FactChangeList } from '#web/ui/changes/fact-change-list.tsx';
import admin from '../../web/texts/it/admin.json' with { type: 'json' };
import adminForms from '../../web/texts/it/admin-forms.json' with { type: 'json' };
import changes from '../../web/texts/it/changes.json' with { type: 'json' };
import common from '../../web/texts/it/common.json' with { type: 'json' };

beforeAll(async () => {
  const texts = { admin, 'admin-forms': adminForms, changes, common };
  await i18next
    .use(initReactI18next)
    .init({ lng: 'it', defaultNS: 'common', resources: { it: texts }, interpolation: { escapeValue: false } });
});

const words = (it: string) => ({ it, en: `${it} (en)` });
const make: FormField = {
  ...{ kind: 'select', key: 'make', label: words('Marca'), required: true },
  options: [
    { value: 'acme', label: words('Acme') },
    { value: 'zenith', label: words('Zenith') },
  ],
};
const router: FormField = { kind: 'yes_no', key: 'router', label: words('Si accende?') };
const notes: FormField = { kind: 'text', key: 'notes', label: words('Note'), maxLength: 80 };
const form: FormDefinition = { version: 1, label: words('Guasto'), attach: [{}], fields: [make, router, notes] };

const Told = ({ before, after }: { readonly before: FormDefinition; readonly after: FormDefinition }) =>
  createElement(FactChangeList, { changes: useFormChanges(portal)(before, after) });

/** What somebody reads of a change, line by line. */
const told = (change: Partial<FormDefinition>, before = form): readonly string[] => {
  const html = renderToStaticMarkup(createElement(Told, { before, after: { ...before, ...change } }));
  const plain = (line: string) => line.replace(/<[^>]+>/g, '').replaceAll('&#x27;', "'");
  return html.split('</li>').map(plain).filter(Boolean);
};

describe('a supervisor who looks at an earlier version of a form', () => {
  test('reads nothing where nothing is otherwise', () => {
    expect(told({ version: 2 })).toEqual([]);
  });

  test('reads which questions are new, gone and in another order', () => {
    const phone: FormField = { kind: 'phone', key: 'phone', label: words('Telefono') };
    expect(told({ fields: [router, make, phone] })).toEqual([
      'Domanda nuova: adesso: Telefono',
      'Domanda tolta: prima: Note adesso: non più indicato',
      'Ordine delle domande: prima: Marca, Si accende? adesso: Si accende?, Marca',
    ]);
  });

  test('reads of a question what is said otherwise of it, and nothing else', () => {
    const [first, ...others] = make.options;
    const changed = {
      ...make,
      options: first ? [first, ...others.map((one) => ({ ...one, label: words('Zeta') }))] : [],
    };
    expect(told({ fields: [changed, router, { ...notes, maxLength: 40, required: true }] })).toEqual([
      '«Marca», Opzioni: prima: Acme · Acme (en) (acme); Zenith · Zenith (en) (zenith)' +
        ' adesso: Acme · Acme (en) (acme); Zeta · Zeta (en) (zenith)',
      '«Note», La risposta è obbligatoria: prima: No adesso: Sì',
      '«Note», Al massimo quanti caratteri: prima: 80 adesso: 40',
    ]);
  });

  test('reads when a question is asked, by the words of those before it', () => {
    const shownIf = {
      all: [
        { field: 'make', equals: 'acme' },
        {
          not: {
            any: [
              { field: 'router', equals: true },
              { field: 'gone', answered: false },
            ],
          },
        },
      ],
    } as const;
    expect(told({ fields: [make, router, { ...notes, shownIf }] })).toEqual([
      '«Note», Quando si chiede: prima: Sempre adesso: la risposta a «Marca» è Acme e non vale che' +
        " (la risposta a «Si accende?» è Sì o non c'è una risposta a «gone»)",
    ]);
    const oneOf = { field: 'make', oneOf: ['acme', 'zenith'] } as const;
    expect(told({ fields: [make, router, { ...notes, shownIf: oneOf }] })).toEqual([
      '«Note», Quando si chiede: prima: Sempre adesso: la risposta a «Marca» è una tra Acme, Zenith',
    ]);
  });

  test('reads that the options come from the end customer now', () => {
    const listed: FormField = { ...make, options: [], optionsOf: 'contracts' };
    expect(told({ fields: [listed, router, notes] }).join()).toContain('Dai contratti del cliente finale');
  });

  test('reads what the form itself says otherwise', () => {
    const [area = '', { label }] = Object.entries(portal.areas)[0] ?? ['', { label: words('') }];
    expect(told({ label: words('Guasto grave'), code: 'GG', attach: [{ area }], archived: true })).toEqual([
      'Titolo in italiano: prima: Guasto adesso: Guasto grave',
      'Titolo in inglese: prima: Guasto (en) adesso: Guasto grave (en)',
      'Codice nei numeri dei ticket: adesso: GG',
      `Per quali ticket: prima: Ogni ticket adesso: ${label.it}`,
      'Archiviato: prima: No adesso: Sì',
    ]);
  });
});
