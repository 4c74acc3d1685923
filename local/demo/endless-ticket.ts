import type { Chance } from './chance.ts';
import { newStory } from './new-story.ts';
import oddTexts from './odd-texts.json' with { type: 'json' };
import type { TicketPlan } from './plan.ts';
import { scenarioOf } from './scenario-of.ts';
import type { Stage } from './stage.ts';
import type { Story } from './story.ts';
import { deskDoes, requesterDoes } from './story.ts';

const { subject, description, outcomes, changes, notes } = oddTexts.endless;
const nights = 52;
const halfDay: readonly [number, number] = [600, 900];

/** Numbers of one night. */
const night = (n: number, chance: Chance) => (text: string) =>
  text
    .replaceAll('{n}', String(n))
    .replaceAll('{rows}', String(chance.whole(20_000, 99_000)))
    .replaceAll('{lost}', String(chance.whole(2, 480)))
    .replaceAll('{line}', String(chance.whole(1, 20_000)))
    .replaceAll('{minutes}', String(chance.whole(18, 240)));

const tellNight = (story: Story, n: number): void => {
  const { chance } = story;
  const fill = night(n, chance);
  requesterDoes(story, halfDay, { kind: 'comment' }, { text: fill(chance.pick(outcomes)) });
  deskDoes(story, [20, 240], { kind: 'reply' }, { text: fill(chance.pick(changes)) });
  if (n % 4 === 0) deskDoes(story, [2, 30], { kind: 'note' }, { text: fill(chance.pick(notes)) });
};

/** A ticket that two offices use as their diary: more than a hundred texts. */
export const endlessTicket = (stage: Stage, chance: Chance): TicketPlan => {
  const requester = chance.pick(stage.askers.filter(({ person }) => stage.offices.has(person.id)));
  const scenario = scenarioOf('network_and_access', 'system_links');
  const { area, subarea, type, subtype } = scenario;
  const classification = { area, subarea, type, subtype, severity: 'medium', urgency: 'not_urgent' };
  const at = stage.hours.opening(80, stage.now, chance);
  const story = newStory(stage, chance, { requester, scenario, at, opened: classification });
  deskDoes(story, [30, 300], { kind: 'act', action: 'take-charge' });
  for (let n = 1; n <= nights; n += 1) tellNight(story, n);
  return {
    ...{ name: 'endless', at, classification, by: requester.person.id, channel: 'portal', files: [] },
    content: { subject },
    description,
    steps: story.steps,
  };
};
