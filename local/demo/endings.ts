import type { Chance } from './chance.ts';
import {
  answered,
  asked,
  confirmed,
  diagnosed,
  noted,
  nudged,
  planned,
  reopened,
  replied,
  resolved,
  takenInCharge,
} from './chapters.ts';
import type { Story } from './story.ts';
import { isQuestion } from './story.ts';

/** How far a ticket gets, how many of a hundred get there, and how many days ago those were opened. */
export interface Ending {
  readonly state: string;
  readonly share: number;
  readonly daysAgo: readonly [least: number, most: number];
  /** Clarifications know neither a diagnosis nor a plan. */
  readonly mendsOnly?: true;
  tell(story: Story, daysAgo: number): void;
}

const informed = (story: Story, probability: number): void => {
  if (!story.chance.happens(probability)) return;
  asked(story);
  answered(story);
  if (story.chance.happens(0.12)) {
    asked(story);
    answered(story);
  }
};

const untilResolved = (story: Story): void => {
  takenInCharge(story);
  informed(story, 0.6);
  diagnosed(story);
  if (!isQuestion(story) && story.chance.happens(0.2)) planned(story, story.chance.whole(0, 6));
  resolved(story);
};

const untilClosed = (story: Story): void => {
  const { chance } = story;
  untilResolved(story);
  if (chance.happens(0.14)) reopened(story);
  if (chance.happens(0.62)) confirmed(story);
};

/** Planned for a day that is over now for some, that is still to come for the others. */
const untilPlanned = (story: Story, daysAgo: number): void => {
  const { chance } = story;
  takenInCharge(story);
  informed(story, 0.4);
  if (chance.happens(0.7)) diagnosed(story);
  planned(story, chance.happens(0.45) ? chance.whole(0, 3) : daysAgo + chance.whole(3, 30));
  if (chance.happens(0.25)) nudged(story);
};

/** What becomes of the demo's tickets. */
const endings: readonly Ending[] = [
  {
    state: 'new',
    share: 11,
    daysAgo: [0, 3],
    tell: (story) => {
      if (story.chance.happens(0.2)) nudged(story, [5, 600]);
      if (story.chance.happens(0.15)) noted(story);
    },
  },
  {
    state: 'awaiting_support',
    share: 14,
    daysAgo: [0, 12],
    tell: (story) => {
      takenInCharge(story);
      informed(story, 0.6);
      if (story.chance.happens(0.4)) nudged(story);
    },
  },
  {
    state: 'awaiting_customer',
    share: 11,
    daysAgo: [1, 18],
    tell: (story) => {
      takenInCharge(story);
      informed(story, 0.2);
      asked(story);
      if (story.chance.happens(0.2)) replied(story);
    },
  },
  {
    state: 'in_progress',
    share: 11,
    daysAgo: [2, 24],
    mendsOnly: true,
    tell: (story) => {
      takenInCharge(story);
      informed(story, 0.5);
      diagnosed(story);
      if (story.chance.happens(0.3)) replied(story);
    },
  },
  { state: 'planned', share: 8, daysAgo: [4, 45], mendsOnly: true, tell: untilPlanned },
  { state: 'resolved', share: 12, daysAgo: [3, 12], tell: untilResolved },
  { state: 'closed', share: 33, daysAgo: [6, 70], tell: untilClosed },
];

/** One of the endings, each as often as its share says. */
export const chooseEnding = (chance: Chance): Ending =>
  chance.pick(endings.flatMap((ending) => Array.from({ length: ending.share }, () => ending)));
