import { expect, test } from 'vitest';
import { readTenants } from '#lib/tenant/read-tenants';
import { shippedPreset } from '#support/ground/shipped-presets';

test('the demo has every role, in both universities where it makes sense', () => {
  const [demo] = readTenants('tenants', 'demo');
  const roles = (organisation?: string) =>
    demo?.people.filter((person) => person.organisation === organisation).map(({ role }) => role);
  for (const university of ['ateneo-aurora', 'borgo-lieto']) {
    expect(new Set(roles(university))).toEqual(new Set(['requester', 'referent']));
    expect(demo?.apiClients.filter(({ organisation }) => organisation === university)).toHaveLength(1);
  }
  expect(new Set(roles())).toEqual(new Set(['operator', 'supervisor']));
  expect(demo?.admins).toHaveLength(1);
});

test('whoever asks for a tenant that has no file is told which ones there are', () => {
  expect(() => readTenants('tenants', 'nobody')).toThrow('tenants: no tenant nobody; there is demo.json');
});

const shown = [
  ['campus', 'campus-desk'],
  ['partners', 'partner-panel'],
  ['servicedesk', 'itil-desk'],
] as const;

test.each(shown)('the demo %s of %s has people for every role, every team and both languages', (id, name) => {
  const [tenant] = readTenants('presets/demo-tenants', id);
  expect(tenant?.preset).toBe(name);
  const people = tenant?.people ?? [];
  const { queues, areas } = shippedPreset(name);
  expect(new Set(people.map(({ role }) => role))).toEqual(new Set(['requester', 'referent', 'operator', 'supervisor']));
  const staffed = new Set(people.flatMap((person) => person.queues ?? []));
  expect(Object.keys(queues).filter((queue) => !staffed.has(queue))).toEqual([]);
  const covered = new Set(tenant?.organisations.flatMap(({ agreements }) => agreements.flatMap((one) => one.areas)));
  expect(Object.keys(areas).filter((area) => !covered.has(area))).toEqual([]);
  expect(people.some(({ role, language }) => role === 'requester' && language === 'en')).toBe(true);
  expect(new Set(tenant?.apiClients.map(({ scopes }) => scopes.join())).size).toBe(2);
});
