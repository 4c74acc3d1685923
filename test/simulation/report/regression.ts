import { readFileSync, writeFileSync } from 'node:fs';
import type { DeskName } from '../desks/desk.ts';
import type { Decision } from '../effects/decision.ts';

/** A history that went wrong once, and is taken again for ever. */
export interface Regression {
  /** What was wrong, in a sentence. */
  readonly title: string;
  readonly invariant: string;
  /** Of the desk on which it happened; `consortium-portal` where nothing is said. */
  readonly preset?: DeskName;
  readonly seed: number;
  readonly commit: string;
  readonly decisions: readonly Decision[];
}

/** Where they are kept. */
export const regressionsFolder = new URL('../../regressions/', import.meta.url);

/** Reads one by its name. */
export const readRegression = (name: string): Regression =>
  JSON.parse(readFileSync(new URL(`${name}.json`, regressionsFolder), 'utf8'));

/** Keeps one under a name: a decision a line, so that people can read it. */
export const writeRegression = (name: string, { decisions, ...facts }: Regression): void => {
  const lines = decisions.map((decision) => `    ${JSON.stringify(decision)}`);
  const head = JSON.stringify(facts, undefined, 2).replace(/\n\}$/, '');
  writeFileSync(
    new URL(`${name}.json`, regressionsFolder),
    `${head},\n  "decisions": [\n${lines.join(',\n')}\n  ]\n}\n`,
  );
};
