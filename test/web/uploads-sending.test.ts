import { describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '#web/lib/api/api-problem.ts';
import type { PostOutcome } from '#web/lib/uploads/post-file.ts';
import type { SendingMeans } from '#web/lib/uploads/send-file.ts';
import { sendFile } from '#web/lib/uploads/send-file.ts';

const problem = (status: number) => new ApiProblem({ type: '', title: '', status, code: 'try-again', requestId: '' });

const meansOf = (posts: readonly (PostOutcome | Error)[]) => {
  const keys: string[] = [];
  const left = [...posts];
  const pause = vi.fn(async () => undefined);
  const means: SendingMeans = {
    reserve: async (key) => {
      keys.push(key);
      return { id: `file-of-${key}`, url: '', fields: {}, expiresAt: '' };
    },
    post: async () => {
      const next = left.shift() ?? 'stored';
      if (next instanceof Error) throw next;
      return next;
    },
    newKey: () => `key-${new Set(keys).size + 1}`,
    pause,
    onWaiting: vi.fn(),
  };
  return { means, keys, pause };
};
const signal = new AbortController().signal;

describe('sending a file', () => {
  it('a broken connection is tried again with the same key, so that nothing is reserved twice', async () => {
    const { means, keys, pause } = meansOf([new TypeError('broke off'), 'busy']);
    await expect(sendFile(means, signal)).resolves.toEqual({ attachment: 'file-of-key-1' });
    expect(keys).toEqual(['key-1', 'key-1', 'key-1']);
    expect(pause.mock.calls).toEqual([[1000], [2000]]);
  });

  it('an expired reservation gives way to a new one', async () => {
    const { means } = meansOf(['stale']);
    await expect(sendFile(means, signal)).resolves.toEqual({ attachment: 'file-of-key-2' });
  });

  it('a form that is refused twice is not asked for ever', async () => {
    const { means } = meansOf(['stale', 'stale']);
    await expect(sendFile(means, signal)).resolves.toEqual({ reason: 'server' });
  });

  it('gives up on a connection that stays broken, and waits for it to come back', async () => {
    const { means } = meansOf(Array.from({ length: 9 }, () => new TypeError('broke off')));
    await expect(sendFile(means, signal)).resolves.toEqual({ reason: 'network' });
  });

  it('a refusal of the API is not repeated, a busy API is', async () => {
    const refused = meansOf([]);
    const reserve = vi.fn().mockRejectedValue(problem(403));
    await expect(sendFile({ ...refused.means, reserve }, signal)).resolves.toEqual({ reason: 'server' });
    expect(reserve).toHaveBeenCalledTimes(1);
    const busy = meansOf([problem(429), problem(503)]);
    await expect(sendFile(busy.means, signal)).resolves.toEqual({ attachment: 'file-of-key-1' });
  });
});
