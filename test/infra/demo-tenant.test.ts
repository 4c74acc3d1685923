import { expect, test } from 'vitest';
import { readTenants } from '#lib/tenant/read-tenants';

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
