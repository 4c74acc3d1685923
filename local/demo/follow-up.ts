import type { Chance } from './chance.ts';
import { answered, asked, confirmed, diagnosed, noted, resolved, takenInCharge } from './chapters.ts';
import { newStory } from './new-story.ts';
import type { TicketPlan } from './plan.ts';
import type { Stage } from './stage.ts';
import type { Story } from './story.ts';

const day = 86_400_000;
/** Ten days of silence, and then some. */
const afterSilence = 12 * day;

const isConfirmed = ({ steps }: Story): boolean => {
  const deed = steps.at(-1)?.deed;
  return deed?.kind === 'act' && deed.action === 'confirm';
};

const chapters = [takenInCharge, noted, asked, answered, diagnosed, resolved, confirmed];

/** Some time after a ticket was closed it is needed again: a new one that refers to it, unless that is still to come. */
export const followUpOf = (stage: Stage, before: Story, chance: Chance): Omit<TicketPlan, 'name'> | undefined => {
  const { requester, scenario, words, hours } = before;
  const closed = before.at + (isConfirmed(before) ? day : afterSilence);
  const at = hours.awake(closed + chance.whole(0, 6 * day), chance);
  if (at > stage.now - day) return undefined;
  const { area, subarea, type, subtype, severity } = scenario;
  const opened = { area, subarea, type, subtype, severity, urgency: 'urgent' };
  const story = newStory(stage, chance, { requester, scenario, at, opened });
  for (const chapter of chapters.slice(0, chance.whole(1, chapters.length))) chapter(story);
  return {
    at,
    by: requester.person.id,
    classification: opened,
    content: { subject: story.fill(chance.pick(words.followUpSubjects)) },
    description: story.fill(chance.pick(words.followUp)),
    channel: 'portal',
    files: [],
    steps: story.steps,
  };
};
