import { describe, expect, test } from 'vitest';
import { editPreset } from '#domain/editing/edit-preset';
import type { Preset } from '#domain/preset/preset';
import { portal } from '#support/ground/portal';
import { moveBeside } from '#web/features/admin/move-beside.ts';
import { queueTree } from '#web/features/admin/queues/queue-tree.ts';

const edited = (preset: Preset, change: ReturnType<typeof moveBeside>): Preset => {
  const after = editPreset(preset, [change]);
  if (!after.ok) throw new Error(JSON.stringify(after.failure));
  return after.value;
};

describe('a supervisor who puts queues into another order', () => {
  const idsOf = (preset: Preset): readonly string[] => queueTree(preset).map(({ id }) => id);
  const top = idsOf(portal);
  const moved = (from: number, to: number) =>
    idsOf(edited(portal, moveBeside(portal, ['queues', top[from] ?? ''], ['queues', top[to] ?? ''])));

  test('has a queue where its neighbour was, although queues of other tiers stand between the two', () => {
    expect(top.length).toBeGreaterThan(2);
    expect(Object.keys(portal.queues).length).toBeGreaterThan(top.length);
    for (let at = 1; at < top.length; at += 1) {
      const swapped = top.with(at - 1, top[at] ?? '').with(at, top[at - 1] ?? '');
      expect(moved(at, at - 1)).toEqual(swapped);
      expect(moved(at - 1, at)).toEqual(swapped);
    }
  });

  test('changes neither what stands under a queue nor any queue itself', () => {
    const [first = '', second = ''] = top;
    const after = edited(portal, moveBeside(portal, ['queues', second], ['queues', first]));
    expect(after.queues).toEqual(portal.queues);
    expect(queueTree(after).find(({ id }) => id === first)).toEqual(queueTree(portal).find(({ id }) => id === first));
  });
});

test('a subarea takes the place of another one of its area', () => {
  const [area = '', { subareas } = { subareas: {} }] =
    Object.entries(portal.areas).find((one) => Object.keys(one[1].subareas).length > 2) ?? [];
  const [first = '', second = '', ...rest] = Object.keys(subareas);
  const place = ['areas', area, 'subareas'];
  const after = edited(portal, moveBeside(portal, [...place, first], [...place, second]));
  expect(Object.keys(after.areas[area]?.subareas ?? {})).toEqual([second, first, ...rest]);
});
