import { describe, expect, test } from 'vitest';
import { mayOpenQueue } from '#web/lib/lists/may-open-queue.ts';
import { queueLines } from '#web/lib/lists/queue-lines.ts';
import { openBranches, queueTree } from '#web/lib/lists/queue-tree.ts';

const label = { it: '', en: '' };
const queue = (id: string, mine: boolean, parent?: string) => ({ id, label, mine, ...(parent && { parent }) });
const queues = [
  queue('students', false),
  queue('students_second', true, 'students'),
  queue('teaching', false),
  queue('lost', false, 'nowhere'),
];

describe('the tree of queues', () => {
  test('puts each queue under its parent, and at the top where there is none', () => {
    const tree = queueTree(queues);
    expect(tree.map((branch) => branch.queue.id)).toEqual(['students', 'teaching', 'lost']);
    expect(tree[0]?.below.map((branch) => branch.queue.id)).toEqual(['students_second']);
  });

  test('lets whoever moves a ticket choose from lines, each queue under its parent', () => {
    const lines = queueLines(queueTree([queue('b', false, 'a'), queue('a', true), ...queues, queue('c', false, 'b')]));
    expect(lines.map((line) => [line.queue.id, line.depth])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
      ['students', 0],
      ['students_second', 1],
      ['teaching', 0],
      ['lost', 0],
    ]);
  });

  test('an operator sees the way to their own queues and no other branch', () => {
    const own = openBranches(queueTree(queues), mayOpenQueue({ role: 'operator' }));
    expect(own.map((branch) => branch.queue.id)).toEqual(['students']);
  });

  test('a supervisor sees all queues', () => {
    expect(openBranches(queueTree(queues), mayOpenQueue({ role: 'supervisor' }))).toHaveLength(3);
  });
});
