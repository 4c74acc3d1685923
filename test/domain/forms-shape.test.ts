import { describe, expect, it } from 'vitest';
import { field, formWith } from '#support/ground/forms';
import { ofFields, ofForms } from '#support/ground/said-of-forms';

const yes = { kind: 'yes_no', key: 'router' } as const;

describe('whoever misspells a form is told where', () => {
  const one = (change: object) => ofForms({ line: { ...formWith(yes), ...change } });
  const oneField = (change: object) => one({ fields: [{ ...field(yes), ...change }] });
  const wanted =
    'must be {"field", "equals" or "oneOf" or "answered"}, {"all": […]}, {"any": […]} or {"not": …}, at most four deep';

  it.each<[string, string[], string]>([
    ['a label in one language', one({ label: { it: 'Linea' } }), 'forms.line.label.en: is missing'],
    [
      'a blank label of a question',
      oneField({ label: { it: ' ', en: 'Router' } }),
      'forms.line.fields[0].label.it: must be a text that says something',
    ],
    ['a version before the first', one({ version: 0 }), 'forms.line.version: must be at least 1'],
    ['a code in small letters', one({ code: 'xdsl' }), 'forms.line.code: must be one to eight capitals and digits'],
    ['no place', one({ attach: [] }), 'forms.line.attach: must not be empty'],
    ['no question', one({ fields: [] }), 'forms.line.fields: must not be empty'],
    [
      'an unknown kind',
      oneField({ kind: 'colour' }),
      'forms.line.fields[0].kind: must be text, long_text, select, multi_select, number, date, yes_no, phone, email or file',
    ],
    [
      'a key with capitals',
      oneField({ key: 'Router' }),
      'forms.line.fields[0].key: must be small letters, digits and underscores',
    ],
    ['an unknown part', oneField({ color: 'red' }), 'forms.line.fields[0].color: nothing of this name is known here'],
    ['a condition of no kind', oneField({ shownIf: { field: 'router' } }), `forms.line.fields[0].shownIf: ${wanted}`],
    [
      'a condition on nothing',
      oneField({ shownIf: { all: [] } }),
      'forms.line.fields[0].shownIf.all: must not be empty',
    ],
    ['no options', oneField({ kind: 'select', options: [] }), 'forms.line.fields[0].options: must not be empty'],
    ['too many files', oneField({ kind: 'file', max: 26 }), 'forms.line.fields[0].max: must be at most 25'],
    [
      'a day that is not',
      oneField({ kind: 'date', min: '2026-02-30' }),
      'forms.line.fields[0].min: must be a day, YYYY-MM-DD',
    ],
  ])('%s', (_, found, line) => {
    expect(found).toEqual([line]);
  });

  it('a condition that goes on for ever is not followed', () => {
    let shownIf: object = { field: 'router', equals: true };
    for (let depth = 0; depth < 5000; depth += 1) shownIf = { not: shownIf };
    expect(oneField({ shownIf })).toEqual([`forms.line.fields[0].shownIf: ${wanted}`]);
  });

  it('four deep is deep enough, five is not', () => {
    const deep = (levels: number): object =>
      levels === 1 ? { field: 'router', equals: true } : { not: deep(levels - 1) };
    const more = (shownIf: object) => ofFields(yes, { kind: 'text', key: 'more', shownIf } as never);
    expect(more(deep(4))).toEqual([]);
    expect(more(deep(5))).toEqual([`forms.line.fields[1].shownIf: ${wanted}`]);
  });
});
