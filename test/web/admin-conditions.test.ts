import { describe, expect, test } from 'vitest';
import type { Condition } from '#domain/forms/condition';
import type { FormField } from '#domain/forms/form-field';
import { choice, label, number } from '#support/ground/form-fields';
import {
  asking,
  askingOf,
  askOf,
  comparable,
  conditionShapes,
  ofShape,
  partsOf,
  shapeOf,
} from '#web/features/admin/forms/condition-draft.ts';

const yesNo: FormField = { kind: 'yes_no', key: 'router', label };

describe('a condition that is written', () => {
  const fields = [choice, yesNo, number];
  const test1: Condition = { field: 'make', equals: 'acme' };

  test('keeps what was asked when it is put together otherwise', () => {
    expect(ofShape(test1, 'not', fields)).toEqual({ not: test1 });
    expect(ofShape({ not: test1 }, 'all', fields)).toEqual({ all: [test1] });
    expect(ofShape({ all: [test1, { field: 'lost', answered: true }] }, 'any', fields)).toEqual({
      any: [test1, { field: 'lost', answered: true }],
    });
    expect(ofShape({ any: [{ not: test1 }] }, 'test', fields)).toEqual(test1);
    expect(ofShape(test1, 'always', fields)).toBeUndefined();
  });

  test('begins with the question before', () => {
    expect(ofShape(undefined, 'test', fields)).toEqual({ field: 'lost', answered: true });
    expect(ofShape(undefined, 'any', fields)).toEqual({ any: [{ field: 'lost', answered: true }] });
    expect(ofShape({ all: [] }, 'all', [])).toEqual({ all: [{ field: '', answered: true }] });
  });

  test('is known by its shape, all the way down', () => {
    const made = conditionShapes.map((shape) => shapeOf(ofShape(test1, shape, fields)));
    expect(made).toEqual(conditionShapes);
    expect(partsOf(undefined)).toEqual([]);
    expect(partsOf({ not: test1 })).toEqual([test1]);
  });

  test('asks otherwise of the same answer, and anew of another', () => {
    expect(asking({ field: 'make', equals: 'acme' }, 'oneOf', choice)).toEqual({ field: 'make', oneOf: ['acme'] });
    expect(asking({ field: 'make', oneOf: ['zenith', 'acme'] }, 'equals', choice)).toEqual({
      field: 'make',
      equals: 'zenith',
    });
    expect(asking({ field: 'make', answered: true }, 'equals', choice)).toEqual({ field: 'make', equals: 'acme' });
    expect(asking({ field: 'x', oneOf: [] }, 'equals', undefined)).toEqual({ field: 'x', equals: '' });
    expect(asking({ field: 'router', answered: false }, 'equals', yesNo)).toEqual({ field: 'router', equals: true });
    expect(asking({ field: 'make', equals: 'acme' }, 'unanswered', choice)).toEqual({ field: 'make', answered: false });
    expect(askingOf('make', choice)).toEqual({ field: 'make', equals: 'acme' });
    expect(askingOf('router', yesNo)).toEqual({ field: 'router', equals: true });
    expect(askingOf('lost', number)).toEqual({ field: 'lost', answered: true });
    const asks = [{ answered: true }, { answered: false }, { equals: 'a' }, { oneOf: ['a'] }];
    expect(asks.map((ask) => askOf({ field: 'a', ...ask } as never))).toEqual([
      'answered',
      'unanswered',
      'equals',
      'oneOf',
    ]);
  });

  test('compares with what the answers are', () => {
    expect([comparable(yesNo, 'true'), comparable(yesNo, 'false')]).toEqual([true, false]);
    expect([comparable(number, '3'), comparable(number, 'x')]).toEqual([3, 'x']);
    expect([comparable(choice, '3'), comparable(undefined, '3')]).toEqual(['3', '3']);
  });
});
