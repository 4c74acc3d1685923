import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { fieldProblems } from '#runtime/http/field-problems';

describe('what is wrong with a field', () => {
  const schema = z.strictObject({
    text: z.string().check(z.minLength(2), z.maxLength(3), z.regex(/^a/)),
    list: z.array(z.number().check(z.gte(2), z.lte(3))).check(z.minLength(1), z.maxLength(2)),
    one: z.enum(['x', 'y']),
    inner: z.optional(z.strictObject({ 'a/b~c': z.optional(z.string()) })),
  });
  const fine = { text: 'ab', list: [2], one: 'x' };
  const found = (changes: object, prefix: '/' | '?' = '/') => {
    const value = { ...fine, ...changes };
    const issues = schema.safeParse(value).error?.issues ?? [];
    return fieldProblems(issues, value, prefix).map(({ pointer, code }) => `${pointer} ${code}`);
  };

  it.each([
    [{}, []],
    [{ text: 'a' }, ['/text too-short']],
    [{ text: 'aaaa' }, ['/text too-long']],
    [{ text: 'ba' }, ['/text wrong-format']],
    [{ text: 'b' }, ['/text too-short']],
    [{ text: 1 }, ['/text wrong-type']],
    [{ text: null }, ['/text wrong-type']],
    [{ text: undefined }, ['/text required']],
    [{ one: undefined }, ['/one required']],
    [{ one: 'z' }, ['/one unknown-value']],
    [{ list: [] }, ['/list too-short']],
    [{ list: [2, 2, 2] }, ['/list too-long']],
    [{ list: [1] }, ['/list/0 out-of-range']],
    [{ list: [2, 4] }, ['/list/1 out-of-range']],
    [{ inner: { 'a/b~c': 1 } }, ['/inner/a~1b~0c wrong-type']],
    [{ inner: { '~/~/': 1 } }, ['/inner/~0~1~0~1 unknown-field']],
    [{ more: 1, less: undefined }, ['/more unknown-field', '/less unknown-field']],
  ])('is told for %j', (changes, problems) => {
    expect(found(changes)).toEqual(problems);
  });

  it('is told as a parameter of the address', () => {
    expect(found({ text: 'a', more: 1 }, '?')).toEqual(['?text too-short', '?more unknown-field']);
  });

  it('is told of the whole where the whole is wrong', () => {
    const problems = (value: unknown) => fieldProblems(schema.safeParse(value).error?.issues ?? [], value, '/');
    expect(problems([])).toEqual([{ pointer: '', code: 'wrong-type' }]);
    expect(problems(undefined)).toEqual([{ pointer: '', code: 'required' }]);
    expect(problems(null)).toEqual([{ pointer: '', code: 'wrong-type' }]);
  });

  it('is told of fifty at most', () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, place) => [`f${place}`, 1]));
    expect(found(many)).toHaveLength(50);
  });
});
