import { describe, expect, it } from 'vitest';
import { openingForm } from '#web/features/opening/form/opening-form.ts';
import { emptyOpening } from '#web/features/opening/opening-draft.ts';

const label = { it: '', en: '' };
const kind = { area: 'lines', subarea: 'xdsl', type: 'anomaly', subtype: 'fault' };
const draft = { ...emptyOpening, ...kind, form: { contract: 'RV-1' } };

describe('a form that asks for a contract', () => {
  const contract = { kind: 'select' as const, key: 'contract', label, required: true as const, options: [] };
  const asking = {
    id: 'line',
    version: 7,
    label,
    attach: [{}],
    fields: [{ ...contract, optionsOf: 'contracts' as const }],
  };
  const standing = (choices?: { contracts: { value: string; label: typeof label }[]; sites: [] }) =>
    openingForm({ forms: [asking] }, draft, [], choices);

  it('offers those of the chosen end customer, and takes words where nobody is chosen', () => {
    const chosen = standing({ contracts: [{ value: 'RV-1', label }], sites: [] });
    expect(chosen?.questions.map(({ field, answer }) => [field.kind, answer])).toEqual([['select', 'RV-1']]);
    expect(standing()?.questions.map(({ field, answer }) => [field.kind, answer])).toEqual([['text', 'RV-1']]);
  });

  it('drops a contract of the customer before', () => {
    const another = standing({ contracts: [{ value: 'RV-2', label }], sites: [] });
    expect([another?.given, another?.questions[0]?.failure]).toEqual([{}, 'required']);
  });
});
