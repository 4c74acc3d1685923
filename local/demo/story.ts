import type { Language } from '#domain/text';
import type { Reclassification } from '#domain/ticket/command';
import type { Cast, Member } from './cast.ts';
import type { Chance } from './chance.ts';
import deskWords from './desk-words.json' with { type: 'json' };
import type { FillSlots } from './fill-slots.ts';
import phrases from './phrases.json' with { type: 'json' };
import type { Deed, PlannedFile, Step } from './plan.ts';
import type { Scenario } from './scenario.ts';
import type { WorkingHours } from './working-hours.ts';

/** One ticket's life while it is made up: what is fixed, and where it has come to. */
export interface Story {
  readonly chance: Chance;
  readonly hours: WorkingHours;
  readonly cast: Cast;
  readonly scenario: Scenario;
  readonly requester: Member;
  readonly fill: FillSlots;
  readonly words: (typeof phrases)[Language];
  readonly steps: Step[];
  /** Whose business the scenario is. */
  readonly competentQueue: string;
  /** When the last thing happened. */
  at: number;
  queue: string;
  /** Who works on it. */
  operator: string;
  /** What the requester chose wrongly and the desk puts right. */
  readonly correction?: Reclassification;
}

/** What is said along with a deed. */
interface Said {
  readonly text?: string;
  readonly files?: readonly PlannedFile[];
}

/** How long somebody takes, in minutes: at least and at most. */
export type Delay = readonly [least: number, most: number];

const add = (story: Story, at: number, by: string, { deed, text, files }: Said & { deed: Deed }): void => {
  story.at = at;
  const said = text === undefined ? {} : { text: story.fill(text), ...(files && { files }) };
  story.steps.push({ at, by, deed, ...said });
};

const later = ({ at, chance }: Story, [least, most]: Delay): number => at + chance.whole(least * 60_000, most * 60_000);

/** The desk does something, in its hours. */
export const deskDoes = (story: Story, delay: Delay, deed: Deed, said: Said = {}): void =>
  add(story, story.hours.atWork(later(story, delay), story.chance), story.operator, { deed, ...said });

/** The requester does something, at any hour but in the night. */
export const requesterDoes = (story: Story, delay: Delay, deed: Deed, said: Said = {}): void =>
  add(story, story.hours.awake(later(story, delay), story.chance), story.requester.person.id, { deed, ...said });

/** Another operator of the ticket's queue, or the same one when there is no other. */
export const colleagueOf = ({ cast, queue, operator, chance }: Story): string => {
  const others = cast.operatorsOf(queue).filter(({ person }) => person.id !== operator);
  return others.length > 0 ? chance.pick(others).person.id : operator;
};

/** What the desk says to itself. */
export const ownWords: typeof deskWords = deskWords;

/** Whether there is nothing to mend, only something to explain. */
export const isQuestion = ({ scenario }: Story): boolean => scenario.type === 'clarification';
