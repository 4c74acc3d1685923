import { describe, expect, it } from 'vitest';
import { field, options } from '#support/ground/forms';
import { ofFields } from '#support/ground/said-of-forms';

const make = { kind: 'select', key: 'make', options: options('acme', 'zenith') } as const;
const yes = { kind: 'yes_no', key: 'router' } as const;

describe('whoever writes a form is told what nobody can reach', () => {
  const nobody = 'forms.line.fields[1].shownIf: nobody is ever asked this';
  const asked: [string, object, boolean][] = [
    [
      'two answers at once',
      {
        all: [
          { field: 'make', equals: 'acme' },
          { field: 'make', equals: 'zenith' },
        ],
      },
      false,
    ],
    [
      'one answer and not it',
      { all: [{ field: 'make', equals: 'acme' }, { not: { field: 'make', equals: 'acme' } }] },
      false,
    ],
    [
      'one of both',
      {
        any: [
          { field: 'make', equals: 'acme' },
          { field: 'make', equals: 'zenith' },
        ],
      },
      true,
    ],
    ['neither of both', { not: { field: 'make', oneOf: ['acme', 'zenith'] } }, true],
    ['no answer', { field: 'make', answered: false }, true],
    [
      'no answer, yet one',
      {
        all: [
          { field: 'make', answered: false },
          { field: 'make', equals: 'acme' },
        ],
      },
      false,
    ],
  ];
  it.each(asked)('a question that asks for %s', (_, shownIf, can) => {
    expect(ofFields(make, { kind: 'text', key: 'more', shownIf: shownIf as never })).toEqual(can ? [] : [nobody]);
  });

  it('a question for those who left out what they must answer', () => {
    const shownIf = { field: 'make', answered: false } as const;
    expect(ofFields({ ...make, required: true }, { kind: 'text', key: 'more', shownIf })).toEqual([nobody]);
    const neither = { not: { field: 'make', oneOf: ['acme', 'zenith'] } } as const;
    expect(ofFields({ ...make, required: true }, { kind: 'text', key: 'more', shownIf: neither })).toEqual([nobody]);
  });

  it('both of several choices can be asked for, unless one choice is the most', () => {
    const both = {
      all: [
        { field: 'make', equals: 'acme' },
        { field: 'make', equals: 'zenith' },
      ],
    } as const;
    const several = { ...make, kind: 'multi_select' } as const;
    expect(ofFields(several, { kind: 'text', key: 'more', shownIf: both })).toEqual([]);
    expect(ofFields({ ...several, max: 1 }, { kind: 'text', key: 'more', shownIf: both })).toEqual([nobody]);
  });

  it('a question that needs two others that never come together', () => {
    expect(
      ofFields(
        yes,
        { kind: 'text', key: 'with', shownIf: { field: 'router', equals: true } },
        { kind: 'text', key: 'without', shownIf: { field: 'router', equals: false } },
        {
          kind: 'text',
          key: 'both',
          shownIf: {
            all: [
              { field: 'with', answered: true },
              { field: 'without', answered: true },
            ],
          },
        },
      ),
    ).toEqual(['forms.line.fields[3].shownIf: nobody is ever asked this']);
  });

  it('a question for those who chose what no condition names', () => {
    const of = { ...make, required: true, options: options('acme', 'zenith', 'others') } as const;
    const shownIf = { not: { field: 'make', oneOf: ['acme', 'zenith'] } } as const;
    expect(ofFields(of, { kind: 'text', key: 'more', shownIf })).toEqual([]);
  });

  it('a question behind an answer that is asked for two questions before', () => {
    const of = { ...make, options: options('acme', 'zenith', 'others') };
    const model = { kind: 'select', key: 'model', options: options('a1', 'z1') } as const;
    const [acme, zenith] = model.options;
    const ifOthers = { field: 'make', equals: 'others' } as const;
    const more = { kind: 'text', key: 'more', shownIf: { field: 'model', equals: 'z1' } } as const;
    expect(ofFields(of, { ...model, shownIf: ifOthers }, more)).toEqual([]);
    expect(ofFields(of, { ...model, options: [acme, { ...zenith, shownIf: ifOthers }] as never }, more)).toEqual([]);
  });

  it('of a question that nobody is asked not each option too', () => {
    const never = {
      all: [
        { field: 'router', equals: true },
        { field: 'router', equals: false },
      ],
    } as const;
    const [acme] = options('acme');
    const offered = [{ ...acme, shownIf: { field: 'router', equals: true } }] as never;
    expect(ofFields(yes, { kind: 'select', key: 'make', shownIf: never, options: offered })).toEqual([nobody]);
  });

  it('an option whose condition its own question rules out', () => {
    const [acme, zenith] = options('acme', 'zenith');
    expect(
      ofFields(yes, {
        kind: 'select',
        key: 'make',
        shownIf: { field: 'router', equals: true },
        options: [acme, { ...zenith, shownIf: { field: 'router', equals: false } }] as never,
      }),
    ).toEqual(['forms.line.fields[1].options[1].shownIf: nobody can ever choose this']);
  });

  it('an option that waits for one that is itself never offered with it', () => {
    const by = (value: string, maker: string) => ({
      value,
      label: field(yes).label,
      shownIf: { field: 'make', equals: maker },
    });
    expect(
      ofFields(
        make,
        { kind: 'select', key: 'model', options: [by('a1', 'acme'), by('z1', 'zenith')] },
        {
          kind: 'select',
          key: 'part',
          options: [
            { value: 'a', label: field(yes).label, shownIf: { field: 'model', equals: 'a1' } },
            {
              value: 'z',
              label: field(yes).label,
              shownIf: {
                all: [
                  { field: 'model', equals: 'z1' },
                  { field: 'make', equals: 'acme' },
                ],
              },
            },
          ],
        },
      ),
    ).toEqual(['forms.line.fields[2].options[1].shownIf: nobody can ever choose this']);
  });

  it('what depends on twenty answers at once is not guessed at', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ kind: 'yes_no', key: `q${index}` }) as const);
    const never = many.map(({ key }) => ({ field: key, equals: true }));
    const shownIf = { all: [...never, { field: 'q0', equals: false }] };
    const tangled = ['forms.line.fields[20].shownIf: depends on too many answers at once to be judged'];
    expect(ofFields(...many, { kind: 'text', key: 'more', shownIf })).toEqual(tangled);
    const as = (key: string) => ({ kind: 'text', key, shownIf }) as const;
    expect(ofFields(...many, as('more'), as('again'), as('for_ever'))).toEqual(tangled);
  });
});
