import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeWanted, listAddress, readWantedList } from '#web/lib/lists/list-address.ts';
import type { WantedList } from '#web/lib/lists/wanted-list.ts';

const read = (search: string) => readWantedList(new URLSearchParams(search));

describe("the list's address", () => {
  test('says all that an operator asked for, so that a colleague who opens it sees the same', () => {
    const name = fc.stringMatching(/^[a-z_]{1,8}$/);
    const wanted = fc.record(
      {
        queue: name,
        state: name,
        type: name,
        area: name,
        owner: fc.constantFrom('me', 'none', '01ABC'),
        priority: name,
        customerAnswered: fc.constantFrom('true' as const, 'false' as const),
        overdue: fc.constant('true' as const),
        order: fc.constantFrom('opened' as const, 'updated' as const, 'priority' as const, 'deadline' as const),
        direction: fc.constantFrom('ascending' as const, 'descending' as const),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(wanted, (one: WantedList) => {
        expect(read(listAddress(one).split('?')[1] ?? '')).toEqual(one);
      }),
    );
  });

  test('nonsense in it is left out, as the API would refuse the whole list', () => {
    expect(read('order=colour&direction=up&ended=maybe&overdue=no&queue=&queue2=x&type=anomaly')).toEqual({
      type: 'anomaly',
    });
    expect(read('state=new&ended=only')).toEqual({ state: 'new' });
  });

  test('another filter keeps the columns and begins on the first page', () => {
    const changed = changeWanted(new URLSearchParams('columns=number&page=3&queue=a&ended=only'), {
      queue: undefined,
      state: 'new',
    });
    expect(changed.toString()).toBe('columns=number&state=new');
  });
});
