import { describe, expect, test } from 'vitest';
import { editPreset } from '#domain/editing/edit-preset';
import { portal } from '#support/ground/portal';
import { shippedPreset } from '#support/ground/shipped-presets';
import { entryAt } from '#web/features/admin/entry-at.ts';
import { entryChoices } from '#web/features/admin/entry-choices.ts';
import { draftOf, fieldsOf, putOf } from '#web/features/admin/entry-draft.ts';
import { queueTree } from '#web/features/admin/queues/queue-tree.ts';
import { ruleChoices } from '#web/features/admin/queues/rule-choices.ts';
import { draftOfRule, ruleOf, sentRule, writtenRule } from '#web/features/admin/queues/rule-draft.ts';
import { whereTo } from '#web/features/admin/queues/where-to.ts';

const partners = shippedPreset('partner-panel');
const tree = queueTree(portal);
const flat = (branches: typeof tree): typeof tree => branches.flatMap((branch) => [branch, ...flat(branch.under)]);

describe('the tree of queues that a supervisor sees', () => {
  test('has every queue once, under the one that it stands under, a tier deeper', () => {
    const all = flat(tree);
    expect(all.map(({ id }) => id).sort()).toEqual(Object.keys(portal.queues).sort());
    for (const { id, tier, under } of all) {
      expect(under.map((branch) => portal.queues[branch.id]?.parent)).toEqual(under.map(() => id));
      expect(under.every((branch) => branch.tier === tier + 1)).toBe(true);
    }
    expect(tree.every(({ id, tier }) => tier === 1 && portal.queues[id]?.parent === undefined)).toBe(true);
  });

  test('counts what comes to each', () => {
    const subareas = Object.values(portal.areas).flatMap((area) => Object.values(area.subareas));
    expect(flat(tree).reduce((sum, branch) => sum + branch.subareas, 0)).toBe(subareas.length);
    const rules = flat(queueTree(partners)).reduce((sum, branch) => sum + branch.rules, 0);
    expect(rules).toBe(partners.routing?.length);
  });
});

describe('a supervisor who puts a queue elsewhere', () => {
  const [first, second] = Object.keys(portal.queues).filter((id) => portal.queues[id]?.parent === undefined);
  const entry = entryAt(portal, ['queues', second ?? '']);

  test('chooses among the others, but not what stands under it nor what is archived', () => {
    const [parent, below] = flat(tree).flatMap(({ id, under: [child] }) => (child ? [id, child.id] : []));
    expect(Object.keys(entryChoices('parent', portal, parent) ?? {})).not.toContain(parent);
    expect(Object.keys(entryChoices('parent', portal, parent) ?? {})).not.toContain(below);
    expect(Object.keys(entryChoices('parent', portal, below) ?? {})).toContain(parent);
    const shelved = editPreset(portal, [
      { op: 'put', place: ['queues', 'old'], value: { label: { it: 'x', en: 'x' }, archived: true } },
    ]);
    expect(shelved.ok && Object.keys(entryChoices('parent', shelved.value) ?? {})).toEqual(Object.keys(portal.queues));
    expect(entryChoices('labelIt', portal)).toBeUndefined();
  });

  test('moves it there and back to the top, and calls it by another name meanwhile', () => {
    expect(fieldsOf('queues', true)).toEqual(['key', 'labelIt', 'labelEn', 'parent']);
    const moved = editPreset(portal, [
      putOf(['queues'], { ...draftOf(entry), parent: first ?? '', labelIt: 'Altrove' }, entry),
    ]);
    expect(moved.ok && moved.value.queues[second ?? '']).toEqual({
      ...portal.queues[second ?? ''],
      parent: first,
      label: { ...entry?.label, it: 'Altrove' },
    });
    const there = moved.ok ? entryAt(moved.value, ['queues', second ?? '']) : undefined;
    const back = putOf(['queues'], { ...draftOf(there), parent: '' }, there);
    expect(back.value).not.toHaveProperty('parent');
  });
});

describe('a routing rule that is written in the table', () => {
  test('says again what it said, naming only what it names', () => {
    for (const rule of partners.routing ?? []) expect(sentRule(draftOfRule('0', rule))).toEqual(rule);
    expect(ruleOf(draftOfRule('0'))).toEqual({ queue: '' });
    expect(sentRule(draftOfRule('0'))).toEqual({});
    expect(draftOfRule('7').key).toBe('7');
  });

  test('forgets the subarea with its area, and nothing else with anything else', () => {
    const full = draftOfRule('0', { area: 'fees', subarea: 'payments', type: 'request', queue: 'students' });
    expect(writtenRule(full, 'area', 'library')).toEqual({ ...full, area: 'library', subarea: '' });
    expect(writtenRule(full, 'queue', 'other')).toEqual({ ...full, queue: 'other' });
  });

  test('offers the subareas of its area, or of all', () => {
    const of = (area: string) => Object.keys(ruleChoices(portal, { area }, 'subarea'));
    expect(of('fees')).toEqual(Object.keys(portal.areas['fees']?.subareas ?? {}));
    expect(of('').length).toBeGreaterThan(of('fees').length);
    expect(of('gone')).toEqual([]);
    expect(Object.keys(ruleChoices(portal, { area: '' }, 'form'))).toEqual([]);
  });
});

describe('whoever asks where a ticket would go', () => {
  const facts = { area: 'enrolment', subarea: 'first_enrolment', type: 'anomaly', subtype: 'software' };

  test('is told the queue of the subarea, or of the rule that names most, saved or not', () => {
    expect(whereTo(portal, [], facts)).toEqual({ queue: 'students', above: [] });
    const rules = [
      { type: 'anomaly', queue: 'students_second' },
      { type: 'anomaly', area: 'enrolment', queue: 'development' },
    ];
    expect(whereTo(portal, rules, facts)).toMatchObject({ queue: 'development', rule: 1 });
    expect(whereTo(portal, rules, { ...facts, area: 'fees', subarea: 'payments' })?.rule ?? 0).toBe(0);
    const deep = whereTo(portal, [{ area: 'enrolment', queue: 'infrastructure' }], facts);
    expect(deep?.above).toEqual(['services', 'services_second']);
  });

  test('is told the form that sends it there', () => {
    const [id, form] = Object.entries(partners.forms ?? {})[0] ?? [];
    const [area, { subareas = {} } = {}] = Object.entries(partners.areas)[0] ?? [];
    const type = form?.attach[0]?.type ?? '';
    const found = whereTo(partners, [{ form: id ?? '', queue: 'x' }], {
      ...{ area: form?.attach[0]?.area ?? area ?? '', type },
      subarea: Object.keys(partners.areas[form?.attach[0]?.area ?? area ?? '']?.subareas ?? subareas)[0] ?? '',
      subtype: form?.attach[0]?.subtype ?? Object.keys(partners.types[type]?.subtypes ?? {})[0] ?? '',
    });
    expect(found).toMatchObject({ queue: 'x', rule: 0, form: id });
  });

  test('is told nothing before all is chosen', () => {
    expect(whereTo(portal, [], { ...facts, subtype: '' })).toBeUndefined();
    expect(whereTo(portal, [], { ...facts, subarea: '' })).toBeUndefined();
    expect(whereTo(portal, [], { ...facts, area: 'constructor' })).toBeUndefined();
  });
});
