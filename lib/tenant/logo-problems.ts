import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from './file-problem.ts';
import type { Tenant } from './tenant-schema.ts';

/** It is fetched with every first page. */
const largestLogo = 50_000;
const isPng = (content: Buffer): boolean => content.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n';
const isSvg = (content: Buffer): boolean => /<svg[\s>]/.test(content.toString('utf8'));

/** What is wrong with the logo that lies beside a tenant's file. */
export const logoProblems = (file: string, { logo }: Pick<Tenant, 'logo'>): readonly Problem[] => {
  if (logo === undefined) return [];
  const problem = (message: string): readonly Problem[] => [{ path: ['logo'], message }];
  const path = join(dirname(file), logo);
  if (!existsSync(path)) return problem(`there is no file ${path}`);
  const content = readFileSync(path);
  if (content.length > largestLogo) return problem(`${path} is larger than ${largestLogo} bytes`);
  const isWhatItSays = logo.endsWith('.svg') ? isSvg(content) : isPng(content);
  return isWhatItSays ? [] : problem(`${path} is no ${logo.slice(-3).toUpperCase()} picture`);
};
