import { expect, it } from 'vitest';
import { keepShown } from '#domain/forms/answers/keep-shown';
import { formWith, options } from '#support/ground/forms';

const [wired, wireless] = options('wired', 'wireless');
const form = formWith(
  { kind: 'yes_no', key: 'cable' },
  {
    kind: 'multi_select',
    key: 'lines',
    options: [{ ...wired, shownIf: { field: 'cable', equals: true } }, wireless] as never,
  },
  { kind: 'text', key: 'socket', shownIf: { not: { field: 'lines', equals: 'wireless' } } },
);

it('whoever changes an answer loses what hung on it, and what hung on that', () => {
  const given = { cable: true, lines: ['wired'], socket: 'A1' };
  expect(keepShown(form.fields, given)).toEqual(given);
  expect(keepShown(form.fields, { ...given, cable: false })).toEqual({ cable: false, socket: 'A1' });
  const both = { cable: false, lines: ['wired', 'wireless'], socket: 'A1' };
  expect(keepShown(form.fields, both)).toEqual({ cable: false, lines: ['wireless'] });
});
