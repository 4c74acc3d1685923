import { configurationOf } from './configuration-of.ts';
import { portalWith } from './portal-with.ts';
import { put } from './preset-edits.ts';

/** A portal whose requests are problems, to which anomalies and clarifications are linked. */
export const problemPreset = portalWith(put('types/request/problem', true));

/** A tenant that runs it. */
export const problemDesk = configurationOf(problemPreset);
