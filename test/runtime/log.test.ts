import { describe, expect, it } from 'vitest';
import { createLog, type LogCode, type LogDetails } from '#runtime/log';
import { httpClock } from '#support/http-clock';

/** The line that an event leaves. */
const lineOf = (code: LogCode, details?: LogDetails) => {
  const lines: string[] = [];
  createLog({ write: (line) => lines.push(line), clock: httpClock(), functionName: 'demo-tickets' })(code, details);
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain('\n');
  return JSON.parse(lines[0] ?? '');
};

describe('a line of the log', () => {
  it('says what happened, how grave it is, when and to what', () => {
    expect(lineOf('mail-sent', { number: 'A1', sequence: 3, notification: 'n1' })).toEqual({
      level: 'info',
      code: 'mail-sent',
      at: '2026-03-10T09:00:00.000Z',
      number: 'A1',
      sequence: 3,
      notification: 'n1',
    });
  });

  it('tells of an error its name and where it was, never its message, which may quote people', () => {
    const cause = new TypeError('anna@example.it\n    at Anna (anna.ts)');
    const { error } = lineOf('request-failed', { error: new Error('Non riesco a entrare', { cause }) });
    expect(error).toMatchObject({ name: 'Error', cause: { name: 'TypeError' } });
    expect(error.frames[0]).toMatch(/^at .*log\.test\.ts/);
    expect(JSON.stringify(error)).not.toMatch(/anna|riesco/i);
  });

  it("gives AWS's own id of a refused call", () => {
    const error = Object.assign(new Error('x'), { $metadata: { requestId: 'aws-1', httpStatusCode: 400 } });
    expect(lineOf('relay-failed', { error }).error).toMatchObject({ awsRequestId: 'aws-1', status: 400 });
  });

  it.each([undefined, null, 'text with anna@example.it', { name: 'anna' }])(
    'survives %j thrown in place of an error',
    (error) => {
      expect(JSON.stringify(lineOf('message-failed', { error }))).not.toContain('anna');
    },
  );
});
