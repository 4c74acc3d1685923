import { expect, test } from 'vitest';
import { demoTenant, synthesizeTenants } from '#support/synthesize-tenants';

test('a tenant file comes into force when all else is deployed, so that nothing after it takes it back', () => {
  const all = synthesizeTenants(demoTenant())['demo-app']?.all ?? [];
  const isSetup = ({ Type }: { Type: string }) => Type === 'Custom::TenantSetup';
  const { DependsOn: before = [] } = (all.find(isSetup) ?? {}) as { DependsOn?: readonly string[] };
  const others = all.filter((resource) => !isSetup(resource)).map(({ logicalId }) => logicalId);
  expect([...before].sort()).toEqual(others.sort());
  expect(others.length).toBeGreaterThan(50);
});
