import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '#domain/forms/form-definition';
import { formWith } from '#support/ground/forms';
import { ofForms } from '#support/ground/said-of-forms';

const yes = { kind: 'yes_no', key: 'router' } as const;

describe('whoever attaches a form is told where it cannot be', () => {
  const at = (...attach: FormDefinition['attach']): FormDefinition => ({ ...formWith(yes), attach });

  it('an area, subarea, type or subtype that is not there', () => {
    expect(
      ofForms({
        line: at(
          { area: 'moon' },
          { type: 'wish' },
          { area: 'fees', subarea: 'moon' },
          { type: 'anomaly', subtype: 'odd' },
        ),
      }),
    ).toEqual([
      'forms.line.attach[0].area: there is no area "moon"',
      'forms.line.attach[1].type: there is no type "wish"',
      'forms.line.attach[2].subarea: there is no subarea "moon"',
      'forms.line.attach[3].subtype: there is no subtype "odd"',
    ]);
  });

  it('a subarea without its area, a subtype without its type', () => {
    expect(ofForms({ line: at({ subarea: 'refunds' }, { subtype: 'software' }) })).toEqual([
      'forms.line.attach[0].subarea: needs the area that it belongs to',
      'forms.line.attach[1].subtype: needs the type that it belongs to',
    ]);
  });

  it('two forms that are as close to one kind of ticket', () => {
    const [first] = ofForms({ line: at({ area: 'fees' }), other: at({ type: 'anomaly' }) });
    expect(first).toBe('forms.other.attach: fits fees/payments anomaly/software just as well as form "line"');
  });

  it('the closer of two forms is asked for', () => {
    expect(ofForms({ line: at({ area: 'fees' }), other: at({ area: 'fees', type: 'anomaly' }), all: at({}) })).toEqual(
      [],
    );
  });

  it('a form that is never the closest', () => {
    expect(ofForms({ line: at({ type: 'anomaly' }), all: at({}), none: at({}) })).toEqual([
      expect.stringMatching(/^forms\.none\.attach: fits .* just as well as form "all"$/),
    ]);
    const subareas = { line: at({ area: 'fees' }) };
    const every = Object.fromEntries(
      ['anomaly', 'request', 'clarification'].map((type) => [type, at({ area: 'fees', type })]),
    );
    expect(ofForms({ ...subareas, ...every })).toEqual([
      'forms.line.attach: no ticket asks for it: other forms are closer to all it fits',
    ]);
  });

  it('an archived form is in nobody’s way', () => {
    expect(ofForms({ line: at({}), old: { ...at({}), archived: true } })).toEqual([]);
  });
});
