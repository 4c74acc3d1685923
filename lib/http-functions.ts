import type { Construct } from 'constructs';
import type { Route } from '#http/routes';
import { bindBucket } from './constructs/bind-bucket.ts';
import { bindTable } from './constructs/bind-table.ts';
import { bindUserPool } from './constructs/bind-user-pool.ts';
import type { House } from './constructs/house.ts';
import type { AcceptedTokens } from './constructs/http-api.ts';
import { ServiceFunction } from './constructs/service-function.ts';
import type { DataStack } from './data-stack.ts';

/** What people suffer when the function behind a group of routes fails. */
const whenItFails = {
  tickets: 'People cannot open tickets, read them or comment on them.',
  desk: 'Operators cannot take charge of tickets, answer or resolve them; requesters cannot confirm a solution.',
  files: 'People cannot attach files to tickets or fetch the attached ones.',
  administration: 'Administrators cannot look after organisations, people and what the desk offers.',
  documents:
    'Developers cannot read the documents of the API, monitoring sees no health, wrong addresses get no clear answer.',
} satisfies Record<Route['function'], string>;

/** The functions behind the HTTP API, each with the rights of its routes (docs/developers.md). */
export const httpFunctions = (
  scope: Construct,
  house: House,
  { table, bucket, userPool }: DataStack,
  { issuer, kind, audience }: AcceptedTokens,
): Readonly<Record<Route['function'], ServiceFunction>> => {
  const behind = (id: string, entry: Route['function'], environment: Record<string, string>) =>
    new ServiceFunction(scope, id, { house, entry, whenItFails: whenItFails[entry], environment });
  const tokens = { ISSUER: issuer, ISSUER_KIND: kind, CLIENT_IDS: audience.join(',') };

  const tickets = behind('Tickets', 'tickets', tokens);
  bindTable(tickets, table, {
    items: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem'],
    indexes: [
      'requester',
      'organisation',
      'queue-opened',
      'queue-updated',
      'queue-priority',
      'queue-deadline',
      'owner',
    ],
  });
  const desk = behind('Desk', 'desk', tokens);
  bindTable(desk, table, {
    items: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem'],
  });
  const files = behind('Files', 'files', tokens);
  bindTable(files, table, { items: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem'] });
  bindBucket(files, bucket, { objects: ['PutObject', 'GetObjectVersion'] });
  const administration = behind('Administration', 'administration', tokens);
  bindTable(administration, table, {
    items: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'],
    indexes: ['requester', 'organisation', 'owner'],
  });
  if (userPool) bindUserPool(administration, userPool);
  const documents = behind('Documents', 'documents', {});
  return { tickets, desk, files, administration, documents };
};
