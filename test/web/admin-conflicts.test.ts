import { expect, test } from 'vitest';
import { editPreset } from '#domain/editing/edit-preset';
import { portal } from '#support/ground/portal';
import { sendOnTop } from '#web/features/admin/send-on-top.ts';
import { ApiProblem } from '#web/lib/api/api-problem.ts';

const conflict = new ApiProblem({ type: '', title: '', status: 412, code: 'version-conflict', requestId: '' });
const words = { it: 'Altro', en: 'Other' };
const seen = { version: 3, preset: portal };

/** The configuration after somebody called a queue otherwise. */
const afterQueue = (queue: string, version: number) => {
  const edited = editPreset(portal, [{ op: 'put', place: ['queues', queue], value: { label: words } }]);
  if (!edited.ok) throw new Error('refused');
  return { version, preset: edited.value };
};

/** An API that is at a version, and a person who writes about the queue of students. */
const tried = (inForce: typeof seen, ahead = 0) => {
  const sent: number[] = [];
  const send = async (version: number) => {
    sent.push(version);
    if (version < inForce.version + ahead) throw conflict;
    return version;
  };
  const change = { place: ['queues', 'students'] };
  return { sent, done: sendOnTop({ send, read: async () => inForce, seen }, [change]) };
};

test('an edit of what nobody else touched is sent again on top of what they did', async () => {
  const { sent, done } = tried(afterQueue('development', 5));
  expect(await done).toBe(5);
  expect(sent).toEqual([3, 5]);
});

test('an edit of what somebody else has changed meanwhile is the person’s to decide', async () => {
  const { sent, done } = tried(afterQueue('students', 5));
  await expect(done).rejects.toBe(conflict);
  expect(sent).toEqual([3]);
});

test('an edit that is always too late is given up, and so is one that is not late at all', async () => {
  const late = tried(afterQueue('development', 4), 1);
  await expect(late.done).rejects.toBe(conflict);
  expect(late.sent).toEqual([3, 4]);
  const same = tried(seen, 1);
  await expect(same.done).rejects.toBe(conflict);
  expect(same.sent).toEqual([3]);
});

test('any other refusal is told at once', async () => {
  const refused = new Error('offline');
  const sent: number[] = [];
  const send = (version: number) => {
    sent.push(version);
    return Promise.reject(refused);
  };
  const done = sendOnTop({ send, read: async () => afterQueue('development', 5), seen }, []);
  await expect(done).rejects.toBe(refused);
  expect(sent).toEqual([3]);
});

test('no edit is sent more than three times', async () => {
  let version = 3;
  const sent: number[] = [];
  const send = (onTopOf: number) => {
    sent.push(onTopOf);
    version += 1;
    return Promise.reject(conflict);
  };
  const read = async () => afterQueue('development', version);
  await expect(sendOnTop({ send, read, seen }, [])).rejects.toBe(conflict);
  expect(sent).toEqual([3, 4, 5]);
});
