import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '#domain/forms/answers/check-answers';
import { keepShown } from '#domain/forms/answers/keep-shown';
import { readForm } from '#domain/forms/answers/read-form';
import { checkConditions } from '#domain/forms/meaning/check-conditions';
import { checkReachable } from '#domain/forms/meaning/check-reachable';
import { randomFields, randomFilling } from '#support/ground/random-form';

const anything = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(fc.constantFrom('f0', 'f1', '__proto__', 'constructor', 'toString', 'f0/f1'), fc.jsonValue()),
);

describe('laws of answers, for any form and whatever is sent', () => {
  it('what was accepted is accepted again, and stays as it is', () => {
    fc.assert(
      fc.property(randomFilling, ({ fields, given }) => {
        const once = checkAnswers({ fields }, given);
        if (once.ok) expect(checkAnswers({ fields }, once.value)).toEqual(once);
      }),
    );
  });

  it('what was accepted can be shown: each answer has its question, each choice its option', () => {
    fc.assert(
      fc.property(randomFilling, ({ fields, given }) => {
        const checked = checkAnswers({ fields }, given);
        if (!checked.ok) return;
        for (const [key, answer] of Object.entries(checked.value)) {
          const asked = fields.find((one) => one.key === key);
          expect(asked).toBeDefined();
          if (asked && 'options' in asked)
            expect(asked.options.map(({ value }) => value)).toEqual(expect.arrayContaining([answer].flat()));
        }
        expect(JSON.parse(JSON.stringify(checked.value))).toEqual(checked.value);
      }),
    );
  });

  it('a page that drops what is no longer asked is never told so by the server', () => {
    fc.assert(
      fc.property(randomFilling, ({ fields, given }) => {
        const kept = keepShown(fields, given);
        const checked = checkAnswers({ fields }, kept);
        const codes = checked.ok ? [] : checked.failure.map(({ code }) => code);
        expect(codes).not.toContain('not-shown');
        expect(codes).not.toContain('not-offered');
        expect(keepShown(fields, kept)).toEqual(kept);
      }),
    );
  });

  it('a page drops nothing that the server would take', () => {
    fc.assert(
      fc.property(randomFilling, ({ fields, given }) => {
        const checked = checkAnswers({ fields }, given);
        if (checked.ok) expect(checkAnswers({ fields }, keepShown(fields, given))).toEqual(checked);
      }),
    );
  });

  it('nothing that is sent breaks the reading, and every refusal names a place', () => {
    fc.assert(
      fc.property(randomFields, anything, (fields, given) => {
        const checked = checkAnswers({ fields }, given);
        if (!checked.ok) for (const { pointer } of checked.failure) expect(pointer).toMatch(/^(\/|$)/);
      }),
    );
  });
});

describe('laws of definitions, for any form', () => {
  it('what somebody was asked is not called out of reach', () => {
    fc.assert(
      fc.property(randomFilling, ({ fields, given }) => {
        expect(checkConditions(fields, 'form')).toEqual([]);
        if (!checkAnswers({ fields }, given).ok) return;
        const places = checkReachable(fields, 'form').map(({ place }) => place);
        for (const [index, { shown, field }] of readForm(fields, given).entries()) {
          if (shown && field.shownIf) expect(places).not.toContain(`form.fields[${index}].shownIf`);
        }
      }),
    );
  });
});
