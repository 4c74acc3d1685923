import { expect, test } from 'vitest';
import { openTicketContract } from '#contract/tickets/open-ticket';
import { eventTypes } from '#domain/ticket/event';
import { demo, demoInMemory } from '#support/local/demo-world';

const wednesday = '2026-03-11T15:10:00.000Z';
const { heads, commits, uploads, files, announced } = await demoInMemory(wednesday, { count: 285 });
const tickets = [...heads.values()].map(({ ticket }) => ticket);
const articles = commits.flatMap(({ article }) => article ?? []);
const values = (of: readonly object[], field: string) =>
  new Set(of.map((one) => (one as Readonly<Record<string, unknown>>)[field]));

/** What this desk's workflow has no use for. */
const elsewhere: ReadonlySet<string> = new Set(['woken', 'linked', 'disclosed', 'concealed']);

/** The same on every start: working days, nights, a weekend, a new year, the days after clocks changed. */
const starts = [
  '2026-03-30T06:05:00.000Z',
  '2026-10-25T22:30:00.000Z',
  '2027-01-01T00:20:00.000Z',
  '2028-02-29T11:00:00.000Z',
];

test('whoever starts the demo twice on one day finds the same tickets', async () => {
  const [one, other] = await Promise.all([demoInMemory(wednesday), demoInMemory(wednesday)]);
  expect(one.commits).toEqual(other.commits);
  expect([...one.uploads]).toEqual([...other.uploads]);
  const another = await demoInMemory(wednesday, { seed: 'another' });
  expect([...another.heads.values()]).not.toEqual([...one.heads.values()]);
});

test.each(starts)('whoever starts it at %s finds every state, and nothing that the product refuses', async (now) => {
  const world = await demoInMemory(now, { count: 285 });
  expect(world.announced).toEqual([world.heads.size]);
  const found = [...world.heads.values()].map(({ ticket }) => ticket);
  expect(values(found, 'state')).toEqual(new Set(Object.keys(demo.preset.workflow.states)));
  expect(world.commits.filter(({ event }) => event.at >= now)).toEqual([]);
});

test('a page finds a few hundred tickets, and each kind of everything among them', () => {
  expect(announced).toEqual([tickets.length]);
  expect(tickets.length).toBeGreaterThan(280);
  expect(tickets.length).toBeLessThan(330);
  const { types, areas, priorities, severities, urgencies, environments } = demo.preset;
  const all = { type: types, area: areas, priority: priorities, severity: severities, urgency: urgencies };
  for (const [field, table] of Object.entries({ ...all, environment: environments }))
    expect([...values(tickets, field)], field).toEqual(expect.arrayContaining(Object.keys(table)));
  for (const { subtypes } of Object.values(types))
    expect([...values(tickets, 'subtype')]).toEqual(expect.arrayContaining(Object.keys(subtypes)));
  for (const { subareas } of Object.values(areas))
    expect([...values(tickets, 'subarea')]).toEqual(expect.arrayContaining(Object.keys(subareas)));
  expect(values(tickets, 'channel')).toEqual(new Set(['portal', 'phone', 'api']));
  expect(values(tickets, 'customerAnswered')).toEqual(new Set([true, false]));
  expect(tickets.filter(({ follows }) => follows).length).toBeGreaterThan(2);
  const events = commits.map(({ event }) => event);
  expect(values(events, 'type')).toEqual(new Set(eventTypes.filter((type) => !elsewhere.has(type))));
});

test('time goes forward: numbers, ids and histories rise with it, and all of it is past', () => {
  const byNumber = tickets.toSorted((one, other) => (one.number < other.number ? -1 : 1));
  const opened = byNumber.map(({ openedAt }) => openedAt);
  expect(opened).toEqual(opened.toSorted());
  for (const { number } of tickets) {
    const own = commits.filter(({ event }) => event.number === number);
    const times = own.map(({ event }) => event.at);
    expect(times).toEqual(times.toSorted());
    const ids = own.flatMap(({ article }) => article?.id ?? []);
    expect(ids).toEqual(ids.toSorted());
  }
  expect(commits.filter(({ event }) => event.at >= wednesday)).toEqual([]);
  expect(commits.filter(({ event }) => event.at > '2026-03-11T14:40').length).toBeGreaterThan(2);
});

test('silence has closed what it had to, and plans lie on both sides of today', () => {
  expect(tickets.filter(({ closesAt = '~' }) => closesAt <= wednesday)).toEqual([]);
  expect(tickets.filter(({ state }) => state === 'resolved').length).toBeGreaterThan(10);
  expect(commits.filter(({ event }) => event.by === 'clock').length).toBeGreaterThan(10);
  const days = tickets.flatMap(({ plan }) => plan?.date ?? []);
  expect(days.filter((day) => day < wednesday.slice(0, 10)).length).toBeGreaterThan(1);
  expect(days.filter((day) => day > wednesday.slice(0, 10)).length).toBeGreaterThan(5);
  expect(tickets.filter(({ plan }) => plan?.release).length).toBeGreaterThan(2);
});

test('people could have typed every ticket, and no slot of a text is left open', () => {
  for (const { after, article, event } of commits) {
    if (event.type !== 'opened' || article?.kind !== 'description') continue;
    const { type, subtype, area, subarea, severity, urgency } = after.ticket;
    const facts = { type, subtype, area, subarea, severity, urgency };
    const body = { ...facts, ...article.opening, description: article.body };
    expect(openTicketContract.body?.safeParse(body).error?.issues).toBeUndefined();
  }
  const texts = [...articles.map(({ body }) => body), ...[...heads.values()].map(({ subject }) => subject)];
  expect(texts.filter((text) => /\{(?!pdfx)\w+\}|undefined|NaN/.test(text))).toEqual([]);
  const subjects = new Set([...heads.values()].map(({ subject }) => subject));
  expect(subjects.size).toBeGreaterThan(100);
});

test('Emma is answered in English, and nobody else is', () => {
  const english = tickets.filter(({ requester }) => requester === 'emma').map(({ number }) => number);
  expect(english.length).toBeGreaterThan(5);
  const shown = articles.filter((article) => article.kind !== 'note');
  const italian = /\b(della|sono|abbiamo|questo|puoi)\b/i;
  expect(shown.filter(({ number, body }) => english.includes(number) && italian.test(body))).toEqual([]);
});

test('the odd ones are there: a subject as long as may be, markup, more than a hundred texts, a code red of today', () => {
  const subjects = [...heads.values()].map(({ subject }) => subject);
  expect(Math.max(...subjects.map(({ length }) => length))).toBe(200);
  expect(articles.filter(({ body }) => body.includes('<script>')).length).toBeGreaterThan(1);
  const most = Math.max(...tickets.map(({ number }) => articles.filter((one) => one.number === number).length));
  expect(most).toBeGreaterThan(110);
  const red = tickets.filter(({ priority, openedAt }) => priority === 'code_red' && openedAt.startsWith('2026-03-11'));
  expect(red.map(({ state }) => state)).toContain('in_progress');
});

test('files are real, small, and some have names with accents', () => {
  expect(uploads.size).toBeGreaterThan(30);
  expect([...uploads.values()].filter(({ state }) => state !== 'received')).toEqual([]);
  expect([...uploads.values()].filter(({ name }) => /[àèìòùÜ]/.test(name)).length).toBeGreaterThan(2);
  const sizes = [...files.values()].map(({ length }) => length);
  expect(Math.max(...sizes)).toBeLessThan(100_000);
  const beginnings = new Set([...files.values()].map((body) => body.subarray(0, 4).toString('latin1')));
  expect(beginnings).toContain('\x89PNG');
  expect(beginnings).toContain('%PDF');
});
