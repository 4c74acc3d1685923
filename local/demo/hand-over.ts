import type { Story } from './story.ts';
import { colleagueOf, deskDoes, ownWords } from './story.ts';

/** Where a queue hands over what is too hard for it. */
const beyond: Readonly<Record<string, string>> = {
  students: 'students_second',
  students_second: 'development',
  teaching: 'teaching_second',
  teaching_second: 'development',
  administration: 'administration_second',
  administration_second: 'development',
  services: 'services_second',
  services_second: 'infrastructure',
  infrastructure: 'development',
};

/** The ticket has come to a queue where nobody owns it yet; one of its people takes it. */
export const arrivedIn = (story: Story, queue: string): void => {
  const { cast, chance } = story;
  story.queue = queue;
  const there = cast.operatorsOf(queue);
  if (there.length === 0) return;
  if (!there.some(({ person }) => person.id === story.operator)) story.operator = chance.pick(there).person.id;
  deskDoes(story, [15, 600], { kind: 'assign', owner: story.operator });
};

/** The ticket goes to the next level, with a word to those who get it. */
export const moved = (story: Story): void => {
  const queue = beyond[story.queue];
  if (queue === undefined) return;
  deskDoes(story, [15, 400], { kind: 'move', queue }, { text: story.chance.pick(ownWords.moves) });
  arrivedIn(story, queue);
};

/** Somebody gives the ticket to a colleague, or back to the queue from where the colleague takes it. */
export const handedOver = (story: Story): void => {
  const { chance } = story;
  const colleague = colleagueOf(story);
  const releases = colleague === story.operator || chance.happens(0.4);
  if (releases) {
    deskDoes(story, [30, 300], { kind: 'release' }, { text: chance.pick(ownWords.releases) });
    story.operator = colleague;
    deskDoes(story, [30, 900], { kind: 'assign', owner: colleague });
    return;
  }
  const text = chance.pick(ownWords.handOvers);
  const both = chance.happens(0.5) ? { responsible: colleague } : {};
  deskDoes(story, [20, 300], { kind: 'assign', owner: colleague, ...both }, { text });
  story.operator = colleague;
};

/** The supervisor sees a new ticket first and gives it to somebody. */
export const entrusted = (story: Story): void => {
  const { cast, chance, operator } = story;
  story.operator = chance.pick(cast.supervisors).person.id;
  deskDoes(story, [10, 200], { kind: 'assign', owner: operator }, { text: chance.pick(ownWords.entrusts) });
  story.operator = operator;
};
