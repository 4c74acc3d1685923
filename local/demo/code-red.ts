import type { Chance } from './chance.ts';
import { newStory } from './new-story.ts';
import oddTexts from './odd-texts.json' with { type: 'json' };
import type { Deed, TicketPlan } from './plan.ts';
import { scenarioOf } from './scenario-of.ts';
import type { Stage } from './stage.ts';

const { subject, description, reply, note, comment, cause } = oddTexts.codeRed;
const minute = 60_000;

/** Everything stands still since this hour: the ticket that nobody can overlook, told by minutes before now. */
export const codeRed = (stage: Stage, chance: Chance): TicketPlan => {
  const requester = chance.pick(stage.askers.filter(({ person }) => stage.offices.has(person.id)));
  const scenario = { ...scenarioOf('network_and_access', 'credentials'), subtype: 'infrastructure' };
  const { area, subarea, type, subtype } = scenario;
  const facts = { area, subarea, type, subtype, severity: 'blocking', urgency: 'urgent', environment: 'production' };
  const at = stage.now - 52 * minute;
  const story = newStory(stage, chance, { requester, scenario, at, opened: facts });
  const time = stage.hours.time(at);
  const fill = (text: string) => story.fill(text.replaceAll('{time}', time));
  const step = (minutesAgo: number, by: string, deed: Deed, text?: string) => ({
    ...{ at: stage.now - minutesAgo * minute, by, deed },
    ...(text !== undefined && { text: fill(text) }),
  });
  const { operator } = story;
  return {
    ...{ name: 'code red', at, by: requester.person.id, channel: 'portal', files: [] },
    classification: { ...facts, regression: false },
    content: { subject, contact: { name: requester.person.name, phone: '+39 051 555 4400' } },
    description: fill(description),
    steps: [
      step(47, operator, { kind: 'act', action: 'take-charge' }),
      step(44, operator, { kind: 'reply' }, reply),
      step(31, operator, { kind: 'note' }, note),
      step(26, requester.person.id, { kind: 'comment' }, comment),
      step(11, operator, { kind: 'act', action: 'diagnose' }, cause),
    ],
  };
};
