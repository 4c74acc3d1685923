import { describe, expect, it } from 'vitest';
import type { ProblemAnswer } from '#contract/answers/problem';
import { ApiProblem } from '#web/lib/api/api-problem.ts';
import { afterFailure } from '#web/lib/conversation/after-failure.ts';
import { attemptFor } from '#web/lib/conversation/message-draft.ts';
import { waitOf } from '#web/lib/conversation/wait-of.ts';
import { SignInNeeded } from '#web/lib/session/sign-in-needed.ts';
import { lostUploads } from '#web/lib/uploads/lost-uploads.ts';
import type { Upload } from '#web/lib/uploads/upload.ts';

const problem = (code: ProblemAnswer['code'], errors: ProblemAnswer['errors'] = []) =>
  new ApiProblem({ type: '', title: '', status: 409, code, requestId: 'r', errors });
const file = (state: Upload['state']): Upload => ({ key: state, name: 'a', size: 1, state, progress: 0 });

describe('sending a message', () => {
  it('trying again uses the same key, so that nobody reads a message twice; another text gets another key', () => {
    const first = attemptFor({ text: 'a' }, 'a', () => 'one');
    expect(attemptFor({ text: 'a', attempt: first }, 'a', () => 'two')).toEqual({ key: 'one', of: 'a' });
    expect(attemptFor({ text: 'b', attempt: first }, 'b', () => 'two')).toEqual({ key: 'two', of: 'b' });
  });

  it('it waits for the draft, the network and its files, and goes when all is there', () => {
    const all = { loaded: true, online: true, uploads: { settled: true, files: [file('ready')] } };
    expect(waitOf(all)).toBeUndefined();
    expect(waitOf({ ...all, loaded: false })).toBe('draft');
    expect(waitOf({ ...all, online: false })).toBe('network');
    expect(waitOf({ ...all, uploads: { settled: false, files: [file('sending')] } })).toBe('files');
  });

  it('it does not leave without a file that failed; one that was refused at once was never part of it', () => {
    const withFile = (state: Upload['state']) =>
      waitOf({ loaded: true, online: true, uploads: { settled: true, files: [file(state)] } });
    expect(withFile('failed')).toBe('failed-file');
    expect(withFile('refused')).toBeUndefined();
  });

  it('what went wrong decides: wait for a file or the network, look at the ticket again, or tell the person', () => {
    expect(afterFailure(problem('attachment-not-ready'), true)).toBe('again');
    expect(afterFailure(problem('action-not-possible'), true)).toBe('look');
    expect(afterFailure(problem('ticket-closed'), true)).toBe('look');
    expect(afterFailure(problem('internal-error'), false)).toBe('tell');
    expect(afterFailure(new SignInNeeded(), false)).toBe('tell');
    expect(afterFailure(new TypeError('Failed to fetch'), false)).toBe('wait');
    expect(afterFailure(new TypeError('Failed to fetch'), true)).toBe('tell');
  });

  it('files that the desk no longer knows are named, so that they can be chosen again', () => {
    const unknown = [{ pointer: '/attachments/1', code: 'unknown-upload' as const, detail: '' }];
    expect(lostUploads(problem('invalid-request', unknown).problem, ['a', 'b'])).toEqual(['b']);
    expect(lostUploads(problem('invalid-request').problem, ['a', 'b'])).toEqual([]);
  });
});
