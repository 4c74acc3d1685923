import { expect, onTestFinished, test } from 'vitest';
import { ask } from '#local/tour/ask';
import type { Step } from '#local/tour/story';
import { tellStory } from '#local/tour/tell-story';
import type { Reaction } from '#support/local/made-up-desk';
import { madeUpDesk } from '#support/local/made-up-desk';

/** Tells these steps on a desk that reacts like that; what is printed, or how the tour fails. */
const told = async (steps: readonly Step[], ...reactions: readonly Reaction[]) => {
  const desk = await madeUpDesk(reactions);
  onTestFinished(() => {
    desk.stop();
  });
  const printed: string[] = [];
  const failure = await tellStory(desk.system, [{ title: 'A day', steps }], (line) => printed.push(line)).then(
    () => '',
    (error: unknown) => String(error),
  );
  return { ...desk, printed: printed.join('\n'), failure };
};

const opens: Step = {
  ...{ who: 'anna', does: 'asks.', as: 'hers' },
  asks: () => ask.open({ subject: 'Help' }),
  told: { number: /^T\d$/, state: 'new', owner: undefined },
  mails: [['anna', 'Received']],
};
const opened: Reaction = { status: 201, body: { number: 'T1', state: 'new', subject: 'Help' } };
const receipt = ['anna@desk.example', 'Hello,\n\nReceived\n\nState: new'] as const;

test('whoever takes a tour reads who asked what, what the answer was and which mail came', async () => {
  const { printed, failure, requests } = await told([opens], { ...opened, mails: [receipt] });
  expect(failure).toBe('');
  expect(printed).toContain('1. Anna (requester: bologna) asks.');
  expect(printed).toContain('POST /v1/tickets “Help” → 201 number T1, state new, no owner');
  expect(printed).toContain('mail to Anna: Received');
  expect(requests[0]?.headers).toMatchObject({ authorization: 'Bearer token-of-anna' });
});

test('whoever takes a tour sees people act on the ticket as it is, under the number that it was given', async () => {
  const takes: Step = { who: 'olga', does: 'takes it.', asks: ({ kept }) => ask.act(kept('hers'), 'take-charge') };
  const { requests } = await told([opens, takes], { ...opened, mails: [receipt] });
  expect(requests.slice(1).map(({ path }) => path)).toEqual([
    'GET /v1/tickets/T1',
    'POST /v1/tickets/T1/actions/take-charge',
  ]);
  expect(requests[2]?.headers).toMatchObject({ 'if-match': '"v1"', 'idempotency-key': expect.any(String) });
});

test('time passes in the days of the tenant, across the night in which clocks change, and the schedule runs', async () => {
  const waits: Step = { when: 'A week passes.', days: 7, hour: '08:05' };
  const { system, schedules, printed } = await told([waits]);
  expect(system.now().toISOString()).toBe('2026-04-06T06:05:00.000Z');
  expect(schedules).toEqual(['auto-close']);
  expect(printed).toContain('A week passes. (2026-04-06, 08:05)');
});

const reads: Step = { who: 'anna', does: 'reads.', asks: () => ask.ticket('T1') };
const notes: Step = { who: 'olga', does: 'notes.', asks: () => ask.write('T1', 'note', 'She is "new"') };
const moves: Step = { who: 'olga', does: 'moves.', asks: () => ask.act('T1', 'move', { text: 'Not ours' }) };

test.each<[string, readonly Step[], readonly Reaction[], string]>([
  [
    'state',
    [opens],
    [{ body: { number: 'T1', state: 'open' }, mails: [receipt] }],
    'state should be "new" and is "open"',
  ],
  [
    'number',
    [opens],
    [{ body: { number: 'X1', state: 'new' }, mails: [receipt] }],
    'number should be /^T\\d$/ and is "X1"',
  ],
  ['fact too many', [opens], [{ body: { ...opened.body, owner: 'x' }, mails: [receipt] }], 'owner should be left out'],
  ['status', [opens], [{ ...opened, status: 500, mails: [receipt] }], 'the answer was 500'],
  ['missing mail', [opens], [opened], 'no mail came to anna: Received'],
  ['mail too many', [opens], [{ ...opened, mails: [receipt, receipt] }], 'nobody expected the mail to anna: Received'],
  ['refusal that does not come', [{ ...reads, status: 404 }], [{}], 'the answer was 200'],
  ['list too long', [{ ...reads, told: { items: [] } }], [{ body: { items: [{}] } }], 'items should be [] and is [{}]'],
  ['note', [notes, reads], [{}, { body: { items: [{ text: 'She is "new"' }] } }], 'anna reads the internal note'],
  ['text of a move', [moves, reads], [{}, {}, { body: { text: 'Not ours' } }], 'anna reads the internal note'],
  ['fact of the desk', [reads], [{ body: { state: 'new', subject: 'S', queue: 'q' } }], "reads the desk's own 'queue'"],
  ['fact in a list', [reads], [{ body: { items: [{ state: '', subject: '', wakesAt: '' }] } }], "own 'wakesAt'"],
  [
    'note in a mail',
    [notes],
    [{ mails: [['olga@desk.example', 'Hi\n\nNews\n\nShe is "new"']] }],
    'quotes what the desk',
  ],
])('a tour with a wrong %s fails and names the step', async (_what, steps, reactions, wrong) => {
  const { failure } = await told(steps, ...reactions);
  expect(failure).toContain(`Step ${steps.length} of “A day” went otherwise (`);
  expect(failure).toContain(wrong);
});
