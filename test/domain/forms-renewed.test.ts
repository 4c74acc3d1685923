import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '#domain/forms/form-definition';
import { renewForms } from '#domain/forms/renew-forms';
import type { Preset } from '#domain/preset/preset';
import { formWith, words } from '#support/ground/forms';
import { portal } from '#support/ground/portal';
import { mergeShipped } from '#use-cases/setup/merge-shipped';

const first = { ...formWith({ kind: 'yes_no', key: 'router' }), version: 4 };
const second = { ...first, fields: formWith({ kind: 'text', key: 'router' }).fields };
const desk = (line?: FormDefinition) => (line ? { ...portal, forms: { line } } : portal);
const versionAfter = (before: FormDefinition | undefined, after: FormDefinition) =>
  renewForms(desk(before), desk(after)).forms?.['line']?.version;

describe('a form that asks something else is another version, whoever forgot to say so', () => {
  it.each([
    ['the same form', first, first, 4],
    ['a form with other questions under the old version', first, second, 5],
    ['a form with other questions under an older version', first, { ...second, version: 2 }, 5],
    ['a form with other questions under a version of its own', first, { ...second, version: 9 }, 9],
    ['a form of another name', first, { ...first, label: words('other') }, 5],
    ['a form that is only archived', first, { ...first, archived: true as const }, 4],
    ['a form that was not there', undefined, first, 4],
  ])('%s', (_, before, after, version) => {
    expect(versionAfter(before, after)).toBe(version);
  });

  it('a desk without forms stays without', () => {
    expect(renewForms(desk(first), portal)).toBe(portal);
  });

  const inForce = (preset: Preset) => ({ version: 1, preset, shipped: desk(first) }) as never;

  it('a deployment that changes a form counts on, also beside an edit of something else', () => {
    expect(mergeShipped(inForce(desk(first)), desk(second)).preset.forms?.['line']?.version).toBe(5);
    const elsewhere = { ...desk(first), environments: { ...portal.environments, moon: { label: words('moon') } } };
    const { preset } = mergeShipped(inForce(elsewhere), desk(second));
    expect(preset.forms?.['line']).toEqual({ ...second, version: 5 });
    expect(preset.environments).toHaveProperty('moon');
  });

  it('a form that the desk has edited stays as it is, under its version', () => {
    const edited = { ...first, version: 5, label: words('edited') };
    expect(mergeShipped(inForce(desk(edited)), desk({ ...second, version: 5 })).preset.forms?.['line']).toEqual(edited);
  });
});
