import { expect, it } from 'vitest';
import { offeredForms } from '#domain/forms/offered-forms';
import { uploadsIn } from '#domain/forms/uploads-in';
import { nameKey } from '#domain/people/name-key';
import { lineForm } from '#support/ground/forms';
import { portal } from '#support/ground/portal';

it('a name cannot leave the list of names', () => {
  expect(nameKey('\u{10ffff}Anna')).toBe('anna');
});
it('a question called like something that every object has is not answered by that', () => {
  const fields = [{ kind: 'file', key: 'constructor', label: { it: 'x', en: 'x' } }] as const;
  expect(uploadsIn({ fields }, { id: 'f', version: 1, answers: {} })).toEqual([]);
});
it('a requester is not told by a form which other areas there are', () => {
  const [own, other] = Object.keys(portal.areas);
  const form = { ...lineForm, attach: [{ area: own ?? '' }, { area: other ?? '' }] };
  const { [own ?? '']: area } = portal.areas;
  const offered = { types: portal.types, areas: area ? { [own ?? '']: area } : {} };
  expect(offeredForms({ form }, offered)['form']?.attach).toEqual([{ area: own }]);
});
