import { literally } from '../literally.ts';
import type { Use, UseCount } from '../recorder/recorded-call.ts';
import type { Right } from './rights-of-roles.ts';
import type { UsedByAws } from './used-by-aws.ts';

/** What a recording says about the roles, as lines for people. */
export interface Comparison {
  /** Calls that the role would not have allowed. */
  readonly missing: readonly string[];
  /** Rights that no call used and that AWS does not use in the role's name. */
  readonly unused: readonly string[];
}

/** Compares what functions did with what their roles allow: nothing should be missing, nothing unused. */
export const compareRights = (
  rights: readonly Right[],
  uses: readonly Omit<UseCount, 'count'>[],
  exceptions: readonly UsedByAws[],
): Comparison => ({
  missing: uses.filter((use) => !rights.some((right) => covers(right, use))).map(line),
  unused: rights
    .filter((right) => !uses.some((use) => covers(right, use)))
    .filter((right) => !exceptions.some((exception) => fits(exception, right)))
    .map(line),
});

const covers = (right: Right, use: Omit<UseCount, 'count'>): boolean =>
  right.function === use.function && fits(right, use);

const fits = (pattern: Use, use: Use): boolean =>
  like(pattern.action, use.action) && like(pattern.resource, use.resource);

const like = (pattern: string, text: string): boolean =>
  new RegExp(`^${pattern.split('*').map(literally).join('.*')}$`, 's').test(text);

const line = ({ function: name, action, resource }: Right): string => `${name}: ${action} on ${resource}`;
