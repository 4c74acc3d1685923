import { refusal } from '../../refusal.ts';
import type { Chapter } from '../story.ts';
import { firstSignIn } from './campus-desk/first-sign-in.ts';
import { forms } from './campus-desk/forms.ts';
import { reopening } from './campus-desk/reopening.ts';
import { tiers } from './campus-desk/tiers.ts';
import { waiting } from './campus-desk/waiting.ts';
import { anomaly } from './consortium-portal/anomaly.ts';
import { areas } from './consortium-portal/areas.ts';
import { clarification } from './consortium-portal/clarification.ts';
import { newPeople } from './consortium-portal/new-people.ts';
import { referent } from './consortium-portal/referent.ts';
import { approval } from './itil-desk/approval.ts';
import { change } from './itil-desk/change.ts';
import { incident } from './itil-desk/incident.ts';
import { problem } from './itil-desk/problem.ts';

import { disclosure } from './partner-panel/disclosure.ts';
import { fault } from './partner-panel/fault.ts';
import { registry } from './partner-panel/registry.ts';
import { wholesaler } from './partner-panel/wholesaler.ts';

const stories = new Map<string, readonly Chapter[]>([
  ['consortium-portal', [areas, clarification, anomaly, referent, newPeople]],
  ['campus-desk', [forms, tiers, waiting, reopening, firstSignIn]],
  ['partner-panel', [registry, fault, disclosure, wholesaler]],
  ['itil-desk', [incident, approval, change, problem]],
]);

/** The daily story of the organisation whose desk has that preset; a sentence with those that there are for any other. */
export const storyOf = (preset: string): readonly Chapter[] => {
  const story = stories.get(preset);
  if (story === undefined)
    throw refusal(`No story is about '${preset}'. There are: ${[...stories.keys()].join(', ')}.`);
  return story;
};
