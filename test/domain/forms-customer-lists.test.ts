import { describe, expect, it } from 'vitest';
import { checkAnswers } from '#domain/forms/answers/check-answers';
import { keepShown } from '#domain/forms/answers/keep-shown';
import { readForm } from '#domain/forms/answers/read-form';
import { asAsked } from '#domain/forms/as-asked';
import { checkFilled } from '#domain/forms/check-filled';
import type { CustomerChoices } from '#domain/forms/customer-choices';
import { withChoices } from '#domain/forms/with-choices';
import { formWith, options, words } from '#support/ground/forms';
import { put, said } from '#support/ground/preset-edits';

const contract = { kind: 'select', key: 'contract', required: true, options: [], optionsOf: 'contracts' } as const;
const site = { kind: 'select', key: 'site', options: [], optionsOf: 'sites' } as const;
const speed = { kind: 'text', key: 'speed', required: true, shownIf: { field: 'contract', answered: true } } as const;
const urgent = { kind: 'select', key: 'urgent', options: options('yes', 'no') } as const;
const form = formWith(contract, site, speed, urgent);
const choices: CustomerChoices = { contracts: options('RV-1', 'RV-2'), sites: options('Negozio') };
const none: CustomerChoices = { contracts: [], sites: [] };

const facts = { area: 'a', subarea: 's', type: 't', subtype: 'u' };
const filled = (answers: object, given?: CustomerChoices) => {
  const checked = checkFilled({ line: form }, facts, { id: 'line', version: 1, answers: { ...answers } }, given);
  if (checked.ok) return checked.value?.answers;
  return 'fields' in checked.failure ? checked.failure.fields.map(({ pointer, code }) => `${pointer} ${code}`) : [];
};

describe('whoever opens a ticket about an end customer', () => {
  it('chooses among its contracts and sites', () => {
    const fields = withChoices(form.fields, choices);
    expect(fields.map((field) => ('options' in field ? field.options.map(({ value }) => value) : []))).toEqual([
      ['RV-1', 'RV-2'],
      ['Negozio'],
      [],
      ['yes', 'no'],
    ]);
    expect(fields[0]).toMatchObject({ key: 'contract', required: true, label: words('contract') });
    const answers = { contract: 'RV-2', site: 'Negozio', speed: '100' };
    expect(filled(answers, choices)).toEqual(answers);
  });
  it('chooses no contract that is not there, or not there any more', () => {
    expect(filled({ contract: 'RV-0', speed: '1' }, choices)).toEqual(['/form/answers/contract unknown-value']);
    expect(filled({ contract: 'RV-1', site: 'RV-1', speed: '1' }, choices)).toEqual([
      '/form/answers/site unknown-value',
    ]);
    expect(filled({}, choices)).toEqual(['/form/answers/contract required']);
  });
  it('writes in words what the customer has no list of', () => {
    const answers = { contract: 'Scritto a mano', site: 'Fano', speed: '1' };
    expect(filled(answers, none)).toEqual(answers);
    expect(filled(answers)).toEqual(answers);
    expect(filled({ contract: ' x ', speed: '1' })).toEqual({ contract: 'x', speed: '1' });
    expect(filled({})).toEqual(['/form/answers/contract required']);
  });
  it('loses the choices of the customer before', () => {
    const given = { contract: 'RV-2', site: 'Negozio', speed: '1' };
    const other = { contracts: options('OF-1'), sites: options('Negozio') };
    expect(keepShown(withChoices(form.fields, other), given)).toEqual({ site: 'Negozio' });
    expect(keepShown(withChoices(form.fields, choices), given)).toEqual(given);
  });
});

describe('a question with an end customer’s list', () => {
  it('is a line of words as long as nothing is on the list, and stays the same question', () => {
    const [asked] = form.fields.map(asAsked);
    expect(asked).toEqual({ key: 'contract', kind: 'text', label: words('contract'), required: true });
    const [full] = withChoices(form.fields, choices);
    expect(full && asAsked(full)).toBe(full);
    const own = formWith({ kind: 'select', key: 'own', options: [] }).fields;
    expect(own.map(asAsked)).toEqual(own);
    expect(readForm(form.fields, {}).map(({ field, shown }) => [field.kind, shown])).toEqual([
      ['text', true],
      ['text', true],
      ['text', false],
      ['select', true],
    ]);
  });
  it('leaves the other questions as they are', () => {
    const plain = formWith(
      { kind: 'select', key: 'own', options: options('a') },
      { kind: 'text', key: 'words' },
    ).fields;
    expect(withChoices(plain, choices)).toEqual(plain);
    expect(checkAnswers({ fields: withChoices(plain, choices) }, { own: 'a' })).toEqual({
      ok: true,
      value: { own: 'a' },
    });
  });
});

describe('whoever writes a form', () => {
  const wrongWith = (registry: boolean, ...fields: Parameters<typeof formWith>) =>
    said(put('forms', { line: formWith(...fields) }), ...(registry ? [put('endCustomers', true)] : []));

  it('may ask for an end customer’s contract, and make others hang on it', () => {
    expect(wrongWith(true, contract, site, speed)).toEqual([]);
  });
  it('is told that the desk has no end customers', () => {
    expect(wrongWith(false, contract)).toEqual(['forms.line.fields[0].optionsOf: this desk has no end customers']);
  });
  it('gives options either of the form or of the customer', () => {
    expect(wrongWith(true, { ...contract, options: options('a') })).toEqual([
      'forms.line.fields[0].options: must be empty, as the customer has them',
    ]);
    expect(wrongWith(true, { kind: 'select', key: 'own', options: [] })).toEqual([
      'forms.line.fields[0].options: must not be empty',
    ]);
    expect(wrongWith(true, { ...contract, optionsOf: 'phones' } as never)).toEqual([
      'forms.line.fields[0].optionsOf: must be "contracts" or "sites"',
    ]);
  });
});
