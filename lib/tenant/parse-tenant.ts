import { basename } from 'node:path';
import * as z from 'zod/mini';
import type { Preset } from '#domain/preset/preset';
import { contradictions } from './contradictions.ts';
import type { Problem } from './file-problem.ts';
import { logoProblems } from './logo-problems.ts';
import type { Tenant } from './tenant-schema.ts';
import { tenantSchema } from './tenant-schema.ts';

/** CloudFormation hands the old and the new text to the setup function in one event of at most 256 KB. */
const largestFile = 100_000;

/**
 * Reads the text of a tenant file; `presets` finds a preset by name.
 * Throws one error that names the file and every wrong place in it.
 */
export const parseTenant = (file: string, text: string, presets: (name: string) => Preset | undefined): Tenant => {
  if (Buffer.byteLength(text) > largestFile) {
    throw refusal(file, [{ path: [], message: `larger than ${largestFile} bytes: add the other people over the API` }]);
  }
  const read = tenantSchema.safeParse(parseJson(file, text), { error: z.locales.en().localeError });
  if (!read.success) throw refusal(file, read.error.issues);
  const tenant = read.data;
  const problems = [...crossCheck(file, tenant, presets(tenant.preset)), ...logoProblems(file, tenant)];
  if (problems.length > 0) throw refusal(file, problems);
  return tenant;
};

const parseJson = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: no JSON: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
};

const crossCheck = (file: string, tenant: Tenant, preset: Preset | undefined): readonly Problem[] => [
  ...(basename(file) === `${tenant.id}.json`
    ? []
    : [{ path: ['id'], message: `'${tenant.id}' belongs into the file ${tenant.id}.json` }]),
  ...(preset
    ? contradictions(tenant, preset)
    : [{ path: ['preset'], message: `there is no preset '${tenant.preset}'` }]),
];

const refusal = (file: string, problems: readonly Problem[]): Error =>
  new Error(
    problems.map(({ path, message }) => `${file}: ${[placeOf(path), message].filter(Boolean).join(': ')}`).join('\n'),
  );

/** `people[3].queues[0]`, as one would write it in JavaScript. */
const placeOf = (path: Problem['path']): string =>
  path.map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at === 0 ? '' : '.'}${String(step)}`)).join('');
