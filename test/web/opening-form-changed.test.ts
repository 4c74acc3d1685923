import { describe, expect, it } from 'vitest';
import { isAboutTheForm } from '#web/features/opening/form/is-about-the-form.ts';
import { ApiProblem } from '#web/lib/api/api-problem.ts';

describe('a page that has read another form than the one asked for now', () => {
  const refusal = (code: string, ...pointers: string[]) =>
    new ApiProblem({ code, errors: pointers.map((pointer) => ({ pointer, code: 'required' })) } as never);

  it('knows it by the refusal', () => {
    expect(isAboutTheForm(refusal('form-changed'))).toBe(true);
    expect(isAboutTheForm(refusal('invalid-request', '/subject', '/form'))).toBe(true);
    expect(isAboutTheForm(refusal('invalid-request', '/form/id'))).toBe(true);
  });

  it('takes no other refusal for one', () => {
    expect(isAboutTheForm(refusal('invalid-request', '/form/answers/problem'))).toBe(false);
    expect(isAboutTheForm(refusal('ticket-closed'))).toBe(false);
    expect(isAboutTheForm(new TypeError('no network'))).toBe(false);
  });
});
