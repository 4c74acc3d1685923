import type { Classification } from '#domain/ticket/ticket';
import type { Member } from './cast.ts';
import { mayChoose } from './cast.ts';
import type { Chance } from './chance.ts';
import { createChance } from './chance.ts';
import type { Ending } from './endings.ts';
import { chooseEnding } from './endings.ts';
import { filesFor } from './files-for.ts';
import { followUpOf } from './follow-up.ts';
import { misfile } from './misfiled.ts';
import { newStory } from './new-story.ts';
import { openerOf } from './opener-of.ts';
import type { TicketPlan } from './plan.ts';
import type { Scenario } from './scenario.ts';
import { scenarios } from './scenarios.ts';
import type { Stage } from './stage.ts';

/** Nobody opens a ticket at the very moment when the demo starts. */
const justNow = 15 * 60_000;

/** What the scenario says, somewhat milder for most of what stops everybody. */
const factsOf = (scenario: Scenario, chance: Chance): Classification => {
  const { area, subarea, type, subtype, regression } = scenario;
  const urgent = chance.happens(scenario.urgent === true ? 0.75 : 0.12);
  const severity = scenario.severity === 'blocking' && chance.happens(0.6) ? 'high' : scenario.severity;
  const environment = chance.happens(0.9) ? 'production' : 'pre_production';
  return {
    ...{ area, subarea, type, subtype, severity },
    urgency: urgent ? 'urgent' : 'not_urgent',
    ...(type === 'anomaly' && { environment, regression: regression ?? chance.happens(0.2) }),
  };
};

/** Whoever works in an office writes about its matters, the others about their own studies. */
const chooseScenario = (stage: Stage, chance: Chance, requester: Member, { mendsOnly }: Ending): Scenario => {
  const { id, language } = requester.person;
  const isOffice = stage.offices.has(id);
  const fitting = scenarios[language].filter(
    ({ area, office = false, type }) =>
      mayChoose(requester, area, stage.today) &&
      (office === isOffice || language === 'en') &&
      !(mendsOnly && type === 'clarification'),
  );
  const timesOf = (one: Scenario) => stage.told.get(one) ?? 0;
  const fewest = Math.min(...fitting.map(timesOf));
  const scenario = chance.pick(fitting.filter((one) => timesOf(one) === fewest));
  stage.told.set(scenario, fewest + 1);
  return scenario;
};

const phoneOf = (chance: Chance): string =>
  `+39 0${chance.whole(20, 59)} ${chance.whole(100, 999)} ${chance.whole(1000, 9999)}`;

/** Makes up one ticket of the demo, from its opening to where it has come today. */
export const makeTicket = (stage: Stage, name: string): TicketPlan => {
  const chance = createChance(`${stage.seed} ${name}`);
  const requester = chance.pick(stage.askers);
  const ending = chooseEnding(chance);
  const scenario = chooseScenario(stage, chance, requester, ending);
  const daysAgo = chance.whole(...ending.daysAgo);
  const at = stage.hours.opening(daysAgo, stage.now - justNow, chance);
  const facts = factsOf(scenario, chance);
  const filed = chance.happens(0.15) ? misfile(facts, chance) : { opened: facts };
  const story = newStory(stage, chance, { requester, scenario, at, ...filed });
  const opener = openerOf(story, chance);
  const files = chance.happens(0.25) ? filesFor(story, 2) : [];
  const leavesPhone = opener.channel === 'phone' || chance.happens(0.18);
  const contact = { name: requester.person.name, phone: phoneOf(chance) };
  ending.tell(story, daysAgo);
  const followUp = ending.state === 'closed' && chance.happens(0.15) && followUpOf(stage, story, chance);
  return {
    ...{ name, at, ...opener },
    classification: filed.opened,
    content: { subject: story.fill(chance.pick(scenario.subjects)), ...(leavesPhone && { contact }) },
    description: story.fill(scenario.description),
    files,
    steps: story.steps,
    ...(followUp && { followUp: { ...followUp, name: `${name} again` } }),
  };
};
