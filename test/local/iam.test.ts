import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LocalSystem } from '#local/control/local-system';
import { compareRights } from '#local/iam/compare-rights';
import { rightsOfRoles } from '#local/iam/rights-of-roles';
import { usedByAws } from '#local/iam/used-by-aws';
import { startLocal } from '#local/start-local';
import { tellStory } from '#support/local/tell-story';
import { madeUpPages } from '#support/made-up-pages';

/** What only a race, another desk or a change of the tenant file needs, which this story does not tell. */
const rarelyUsed = [
  {
    action: 's3:ListBucket',
    resource: '*',
    function: 'demo-receive-upload',
    reason: 'Needed when a file is gone again before its event is told.',
  },
  {
    action: 'sqs:SendMessage',
    resource: '*',
    function: 'demo-reconciler',
    reason: 'Needed when the stream lost an event.',
  },
  {
    action: 'dynamodb:ConditionCheckItem',
    resource: '*',
    function: 'demo-desk',
    reason: 'Needed where a tenant has problems to link tickets to.',
  },
  {
    action: 'dynamodb:BatchGetItem',
    resource: '*',
    function: 'demo-auto-close',
    reason: 'Needed where a tenant has problems with which tickets are resolved.',
  },
  {
    action: 'dynamodb:DeleteItem',
    resource: '*',
    function: 'demo-setup',
    reason: 'Needed when somebody in the tenant file leaves a queue or gets another address.',
  },
];

const failures: string[] = [];
let system: LocalSystem;
beforeAll(async () => {
  const dir = mkdtempSync(join(tmpdir(), 'sportello-iam-'));
  const complain = (line: string) => failures.push(line);
  system = await startLocal({ tenant: 'demo', port: 0, inMemory: true, dir, web: madeUpPages(), complain });
  await tellStory(system);
}, 120_000);
afterAll(() => system.stop());

it('no function fails in a whole day at the desk', () => {
  expect(failures).toEqual([]);
});

it('each function may do what it does, and nothing that it does not need', () => {
  const rights = rightsOfRoles(system.cloud).filter(
    (right) => !rarelyUsed.some((rare) => rare.function === right.function && rare.action === right.action),
  );
  expect(rights.length).toBeGreaterThan(40);
  expect(compareRights(rights, system.uses(), usedByAws)).toEqual({ missing: [], unused: [] });
});
