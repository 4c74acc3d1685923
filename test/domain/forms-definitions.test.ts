import { describe, expect, it } from 'vitest';
import { type formWith, lineForm, options } from '#support/ground/forms';
import { ofFields, ofForms } from '#support/ground/said-of-forms';

const make = { kind: 'select', key: 'make', options: options('acme', 'zenith') } as const;
const yes = { kind: 'yes_no', key: 'router' } as const;

describe('whoever writes a form is told what cannot work, with its place', () => {
  it('a form with conditions upon conditions is right', () => {
    expect(ofForms({ line: lineForm })).toEqual([]);
  });

  it('two questions of one name', () => {
    expect(ofFields(yes, make, yes)).toEqual(['forms.line.fields[2].key: "router" is there already']);
  });

  it('a least answer above the greatest, but not one of them alone', () => {
    expect(ofFields({ kind: 'number', key: 'lost', min: 3, max: 2 })).toEqual([
      'forms.line.fields[0].max: must be at least 3',
    ]);
    expect(ofFields({ kind: 'number', key: 'lost', min: 3, max: 3 })).toEqual([]);
    expect(ofFields({ kind: 'number', key: 'lost', min: 3 })).toEqual([]);
    expect(ofFields({ kind: 'date', key: 'since', max: '2026-12-31' })).toEqual([]);
  });

  it('two options of one name', () => {
    expect(ofFields({ ...make, options: options('a', 'b', 'a') })).toEqual([
      'forms.line.fields[0].options[2].value: "a" is there already',
    ]);
  });

  it('a condition on a question that is not there', () => {
    expect(ofFields(yes, { ...make, shownIf: { field: 'ruoter', equals: true } })).toEqual([
      'forms.line.fields[1].shownIf: there is no field "ruoter"',
    ]);
  });

  it('an option that depends on a question that is not there', () => {
    const [acme, zenith] = options('acme', 'zenith');
    const lost = { all: [{ not: { field: 'ruoter', answered: true } }] };
    expect(ofFields({ ...make, options: [acme, { ...zenith, shownIf: lost }] as never })).toEqual([
      'forms.line.fields[0].options[1].shownIf: there is no field "ruoter"',
    ]);
  });

  it('a condition on a question that comes later', () => {
    expect(ofFields({ ...make, shownIf: { field: 'router', equals: true } }, yes)).toEqual([
      'forms.line.fields[0].shownIf: "router" comes only after it; a condition asks of what was answered before',
    ]);
  });

  it('a question that waits for itself', () => {
    expect(ofFields({ ...yes, shownIf: { field: 'router', answered: true } })).toEqual([
      'forms.line.fields[0].shownIf: goes round in a circle: router, router',
    ]);
  });

  it('questions that wait for each other', () => {
    const [first, second, third] = ['a', 'b', 'c'].map((key) => ({ kind: 'yes_no', key }) as const);
    expect(
      ofFields(
        { ...first, shownIf: { field: 'c', equals: true } } as never,
        { ...second, shownIf: { field: 'a', equals: true } } as never,
        { ...third, shownIf: { field: 'b', equals: true } } as never,
      ),
    ).toEqual(['forms.line.fields[0].shownIf: goes round in a circle: a, c, b, a']);
  });

  it('a circle on the second of two ways', () => {
    const both = {
      all: [
        { field: 'c', equals: true },
        { field: 'a', equals: true },
      ],
    } as const;
    expect(
      ofFields(
        { kind: 'yes_no', key: 'a', shownIf: { field: 'b', equals: true } },
        { kind: 'yes_no', key: 'b', shownIf: both },
        { kind: 'yes_no', key: 'c' },
      ),
    ).toEqual([
      'forms.line.fields[0].shownIf: goes round in a circle: a, b, a',
      'forms.line.fields[1].shownIf: "c" comes only after it; a condition asks of what was answered before',
    ]);
  });

  it('a condition on the name of a file', () => {
    const shownIf = { field: 'photo', equals: 'router.jpg' } as const;
    expect(ofFields({ kind: 'file', key: 'photo' }, { kind: 'text', key: 'more', shownIf })).toEqual([
      'forms.line.fields[1].shownIf: "photo" is never answered with "router.jpg"',
    ]);
  });

  it('a question that waits for two that wait for each other is no circle', () => {
    expect(
      ofFields(
        { kind: 'yes_no', key: 'a', shownIf: { field: 'b', equals: true } },
        { kind: 'yes_no', key: 'b', shownIf: { field: 'c', equals: true } },
        { kind: 'yes_no', key: 'c', shownIf: { field: 'b', equals: true } },
      ),
    ).toEqual([
      'forms.line.fields[0].shownIf: "b" comes only after it; a condition asks of what was answered before',
      'forms.line.fields[1].shownIf: goes round in a circle: b, c, b',
    ]);
  });

  const never: [string, Parameters<typeof formWith>[number], unknown, string][] = [
    ['an option that is not there', make, 'acne', '"acne"'],
    ['a word for yes', yes, 'yes', '"yes"'],
    ['a text for a number', { kind: 'number', key: 'make' }, '3', '"3"'],
    ['a number out of range', { kind: 'number', key: 'make', max: 2 }, 3, '3'],
    ['a text that is too long', { kind: 'text', key: 'make', maxLength: 2 }, 'abc', '"abc"'],
    ['a text that would be trimmed', { kind: 'text', key: 'make' }, ' a', '" a"'],
    ['an empty text', { kind: 'text', key: 'make' }, '', '""'],
    ['a number of choices', { ...make, kind: 'multi_select' }, 2, '2'],
    ['a file by its name', { kind: 'file', key: 'make' }, 'x.png', '"x.png"'],
  ];
  it.each(never)('a condition on an answer that nobody can give: %s', (_, asked, equals, shown) => {
    const conditional = { kind: 'text', key: 'more', shownIf: { field: asked.key, oneOf: [equals] } } as never;
    expect(ofFields(asked, conditional)).toEqual([
      `forms.line.fields[1].shownIf: "${asked.key}" is never answered with ${shown}`,
    ]);
  });

  it('a condition on an answer that can be given', () => {
    const asking = (key: string, equals: string | number | boolean) =>
      ({ kind: 'text', key: `after_${key}`, shownIf: { field: key, equals } }) as const;
    expect(
      ofFields(
        { kind: 'number', key: 'count' },
        { kind: 'date', key: 'day' },
        { kind: 'text', key: 'line' },
        { ...make, kind: 'multi_select' },
        asking('count', 3),
        asking('day', '2026-01-01'),
        asking('line', 'x'),
        asking('make', 'acme'),
      ),
    ).toEqual([]);
  });

  it('a least answer above the greatest', () => {
    expect(
      ofFields(
        { kind: 'number', key: 'a', min: 3, max: 2 },
        { kind: 'date', key: 'b', min: '2026-01-02', max: '2026-01-01' },
      ),
    ).toEqual([
      'forms.line.fields[0].max: must be at least 3',
      'forms.line.fields[1].max: must be at least 2026-01-02',
    ]);
    expect(ofFields({ kind: 'number', key: 'a', min: 3, max: 3 })).toEqual([]);
  });
});
