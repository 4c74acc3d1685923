import type * as z from 'zod/mini';
import type { configuration, configurationLine, configurationVersion, edited } from '#contract/answers/configuration';
import type { ProblemAnswer } from '#contract/answers/problem';
import type { Change } from '#domain/editing/change';
import type { Person } from '#domain/people/person';
import { cast } from './http-cast.ts';
import type { HttpWorld } from './http-world.ts';

type Configuration = z.infer<typeof configuration>;
type Edited = z.infer<typeof edited>;
type Version = z.infer<typeof configurationVersion>;
interface Lines {
  readonly items: z.infer<typeof configurationLine>[];
  readonly next?: string;
}

const { ada } = cast;

/** Words that no shipped preset has. */
export const label = { it: 'Nuova', en: 'New' };

/** Puts a queue, new or as it is called anew. */
export const queue = (name: string, words = label): Change => ({
  op: 'put',
  place: ['queues', name],
  value: { label: words },
});

/** Where edits are sent. */
export const changesPath = '/v1/configuration/changes';

/** What an admin does with the configuration; an edit names the version in force unless it says another tag. */
export const configurationDesk = (world: HttpWorld) => {
  const read = (who: Person = ada) => world.call<Configuration>(who, 'GET', '/v1/configuration');
  const change = async (
    changes: readonly Change[],
    more: { who?: Person; tag?: string; key?: string; dryRun?: true } = {},
  ) => {
    const tag = more.tag ?? `"${(await read()).body.version}"`;
    const headers = { 'if-match': tag, ...(more.key !== undefined && { 'idempotency-key': more.key }) };
    const body = { changes, ...(more.dryRun && { dryRun: true }) };
    return world.call<Edited & ProblemAnswer>(more.who ?? ada, 'POST', changesPath, { body, headers });
  };
  const versions = (query = '') => world.call<Lines>(ada, 'GET', `/v1/configuration/versions${query}`);
  const version = (number: number) => world.call<Version>(ada, 'GET', `/v1/configuration/versions/${number}`);
  return { read, change, versions, version };
};
