import type { Scenario } from './scenario.ts';
import { scenarios } from './scenarios.ts';

/** The first Italian scenario of a subarea. */
export const scenarioOf = (area: string, subarea: string): Scenario => {
  const found = scenarios.it.find((scenario) => scenario.area === area && scenario.subarea === subarea);
  if (found === undefined) throw new Error(`No scenario is about ${area}/${subarea}.`);
  return found;
};
