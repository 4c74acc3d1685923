import { expect, it } from 'vitest';
import { lostNames } from '#domain/preset/lost-names';
import type { Preset } from '#domain/preset/preset';
import { portal } from '#support/ground/portal';
import { type Edit, put } from '#support/ground/preset-edits';

const edited = (...edits: Edit[]): Preset => {
  const preset = structuredClone(portal);
  for (const edit of edits) edit(preset as unknown as Parameters<Edit>[0]);
  return preset;
};

const kinds: readonly (readonly [kind: string, path: string])[] = [
  ['queue', 'queues'],
  ['state', 'workflow/states'],
  ['type', 'types'],
  ['subtype', `types/${Object.keys(portal.types)[0]}/subtypes`],
  ['area', 'areas'],
  ['subarea', 'areas/fees/subareas'],
  ['severity', 'severities'],
  ['urgency', 'urgencies'],
  ['priority', 'priorities'],
  ['environment', 'environments'],
  ['risk', 'risks'],
  ['form', 'forms'],
];

it.each(kinds)('a ticket never loses its %s', (_kind, path) => {
  const grown = edited(
    put('forms', {}),
    put('risks', {}),
    put(`${path}/extra`, { label: { it: 'x', en: 'x' }, subtypes: {}, subareas: {} }),
  );
  expect(lostNames(grown, portal)).toEqual([`${path.replaceAll('/', '.')}.extra`]);
  expect(lostNames(portal, grown)).toEqual([]);
});

it('labels, order and rules may change, and what tickets do not carry may go', () => {
  const changed = edited(
    put('queues/students/label', { it: 'Altro', en: 'Other' }),
    put('workflow/transitions', []),
    put('workflow/silenceDays', 3),
    (preset) => {
      const { priorities = {} } = preset;
      Object.assign(preset, { priorities: Object.fromEntries(Object.entries(priorities).reverse()) });
    },
  );
  expect(lostNames(portal, changed)).toEqual([]);
});

it('whoever takes away an area is told of the area, not of all that was in it', () => {
  expect(lostNames(portal, edited(put('areas/fees', undefined), put('queues/students', undefined)))).toEqual([
    'queues.students',
    'areas.fees',
  ]);
});
