import { describe, expect, it } from 'vitest';
import { openTicketContract } from '#contract/tickets/open-ticket';
import { customersOf } from '#local/demo/customers/customers-of';
import { demoInMemory, demoOf } from '#support/local/demo-world';

const wednesday = '2026-03-11T15:10:00.000Z';
const desks = [
  ['campus-desk', 'campus', /^2026-0000\d\d$/],
  ['partner-panel', 'partners', /^TCK(XDSL|VOIP|CPS|FAX|GEN)00000\d\d$/],
  ['itil-desk', 'servicedesk', /^(INC|REQ|PRB|CHG)2026-000\d\d$/],
] as const;

it('a ticket of campus-desk that waited for a day was woken on it', async () => {
  const { commits } = await demoInMemory(wednesday, { of: demoOf('presets/demo-tenants', 'campus'), count: 285 });
  const woken = commits.filter(({ event }) => event.type === 'woken');
  expect(woken.length).toBeGreaterThan(0);
  expect(new Set(woken.map(({ event }) => event.by))).toEqual(new Set(['clock']));
});

it('a problem of itil-desk that is worked on lists incidents that it caused, and each link is younger than both', async () => {
  const { heads, commits } = await demoInMemory(wednesday, { of: demoOf('presets/demo-tenants', 'servicedesk') });
  const links = commits.filter(({ event }) => event.type === 'linked');
  expect(links.length).toBeGreaterThan(3);
  for (const { event, after } of links) {
    const problem = heads.get(after.ticket.problem ?? '')?.ticket;
    expect(problem).toMatchObject({ type: 'problem', subarea: after.ticket.subarea, owner: event.by });
    expect(['under_investigation', 'known_error']).toContain(problem?.state);
    expect(event.at > (problem?.updatedAt ?? event.at)).toBe(true);
    expect(after.ticket.type).toBe('incident');
  }
  expect(new Set(links.map(({ after }) => after.ticket.problem)).size).toBe(2);
});

it('a partner’s tickets are about its own end customers, at their sites and on their contracts', async () => {
  const { heads, commits } = await demoInMemory(wednesday, { of: demoOf('presets/demo-tenants', 'partners') });
  const registry = customersOf('partner-panel');
  const about = [...heads.values()].flatMap(({ ticket }) => (ticket.endCustomer ? [ticket] : []));
  expect(about.length).toBeGreaterThan(30);
  for (const { endCustomer, organisation, number } of about) {
    const customer = registry.find(({ id }) => id === endCustomer);
    const description = commits.find(({ event }) => event.number === number && event.sequence === 1)?.article;
    const answers = description && 'opening' in description ? description.opening?.form?.answers : undefined;
    expect(customer?.partner).toBe(organisation);
    expect(customer?.sites.map(({ name }) => name)).toContain(answers?.['site'] ?? customer?.sites[0]?.name);
  }
});

describe.each(desks)('whoever starts the demo of %s', async (_preset, id, numbers) => {
  const of = demoOf('presets/demo-tenants', id);
  const { heads, commits } = await demoInMemory(wednesday, { of, count: 285 });
  const tickets = [...heads.values()].map(({ ticket }) => ticket);
  const articles = commits.flatMap(({ article }) => article ?? []);

  it('finds dozens of tickets, in every state and of every type, on the first and further levels', () => {
    expect(tickets.length).toBeGreaterThanOrEqual(40);
    const states = new Set(tickets.map(({ state }) => state));
    expect(Object.keys(of.preset.workflow.states).filter((state) => !states.has(state))).toEqual([]);
    expect(new Set(tickets.map(({ type }) => type))).toEqual(new Set(Object.keys(of.preset.types)));
    expect(new Set(tickets.map(({ queue }) => queue)).size).toBeGreaterThan(5);
    expect(new Set(tickets.map(({ priority }) => priority)).size).toBe(Object.keys(of.preset.priorities).length);
  });
  it('reads numbers that say what the tickets are, each kind counted from one', () => {
    const found = tickets.map(({ number }) => number);
    expect(found.filter((number) => !numbers.test(number))).toEqual([]);
    const prefixes = new Set(found.map((number) => number.slice(0, -2)));
    expect([...prefixes].filter((prefix) => !found.includes(`${prefix}01`))).toEqual([]);
    expect(new Set(found).size).toBe(found.length);
  });
  it('finds no two with the same words, and no slot of a text left open', () => {
    const texts = [...articles.map(({ body }) => body), ...[...heads.values()].map(({ subject }) => subject)];
    expect(texts.filter((text) => /\{\w+\}|undefined|NaN/.test(text))).toEqual([]);
    expect(new Set([...heads.values()].map(({ subject }) => subject)).size).toBeGreaterThan(15);
  });
  it('finds only what people could have typed, and all of it past', () => {
    for (const { after, article, event } of commits) {
      expect(event.at < wednesday).toBe(true);
      if (event.type !== 'opened' || article?.kind !== 'description') continue;
      const { type, subtype, area, subarea, severity, urgency } = after.ticket;
      const body = { type, subtype, area, subarea, severity, urgency, ...article.opening, description: article.body };
      expect(openTicketContract.body?.safeParse(body).error?.issues).toBeUndefined();
    }
  });
  it('hears English people written to in English', () => {
    const english = of.people.filter(({ language, role }) => language === 'en' && role !== 'operator');
    const theirs = tickets.filter(({ requester }) => english.some((person) => person.id === requester));
    expect(theirs.length).toBeGreaterThan(4);
    const shown = articles.filter(({ kind, number }) => kind !== 'note' && theirs.some((one) => one.number === number));
    expect(shown.filter(({ body }) => /\b(della|sono|abbiamo|questo|puoi|grazie)\b/i.test(body))).toEqual([]);
  });
  it('finds the same ones again on the same day, and every state on any other', async () => {
    const again = await demoInMemory(wednesday, { of, count: 285 });
    expect(again.commits).toEqual(commits);
    const sunday = await demoInMemory('2026-10-25T22:30:00.000Z', { of, count: 285 });
    const states = new Set([...sunday.heads.values()].map(({ ticket }) => ticket.state));
    expect(states).toEqual(new Set(Object.keys(of.preset.workflow.states)));
  });
});
