import { readFileSync } from 'node:fs';

/** What became of a part's mutants. `noticed` are those that a test failed on or never came to its end with. */
export interface Tally {
  readonly noticed: number;
  readonly survived: number;
}

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

/** Counts the mutants of Stryker's JSON report as Stryker does; those that no test reaches have survived. */
export const tallyOf = (path: string): Tally => {
  const report: Report = JSON.parse(readFileSync(path, 'utf8'));
  const all = Object.values(report.files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...statuses: readonly string[]): number => all.filter((status) => statuses.includes(status)).length;
  return { noticed: count('Killed', 'Timeout'), survived: count('Survived', 'NoCoverage') };
};

/** Of a hundred mutants, so many were noticed. */
export const scoreOf = ({ noticed, survived }: Tally): number => (100 * noticed) / (noticed + survived);
