import { corrected } from './corrected.ts';
import { filesFor } from './files-for.ts';
import { entrusted, handedOver, moved } from './hand-over.ts';
import type { Delay, Story } from './story.ts';
import { deskDoes, isQuestion, ownWords, requesterDoes } from './story.ts';

/** Somebody asks what became of it, while nobody waits for them. */
export const nudged = (story: Story, delay: Delay = [300, 3000]): void =>
  requesterDoes(story, delay, { kind: 'comment' }, { text: story.chance.pick(story.words.nudges) });

/** The desk notes something for itself. */
export const noted = (story: Story): void => {
  const { chance, scenario } = story;
  const text = chance.happens(0.6) ? scenario.note : chance.pick(ownWords.notes);
  deskDoes(story, [3, 120], { kind: 'note' }, { text });
};

/** The desk answers without being done. */
export const replied = (story: Story): void =>
  deskDoes(story, [10, 400], { kind: 'reply' }, { text: story.chance.pick(story.words.replies) });

/** Somebody of the queue takes the ticket, and often writes down what they see. */
export const takenInCharge = (story: Story): void => {
  const { chance, scenario } = story;
  if (chance.happens(0.1)) entrusted(story);
  deskDoes(story, scenario.urgent ? [4, 90] : [20, 900], { kind: 'act', action: 'take-charge' });
  corrected(story);
  if (chance.happens(0.3)) noted(story);
  if (chance.happens(0.18)) moved(story);
  if (story.queue.endsWith('_second') && chance.happens(0.3)) moved(story);
  if (chance.happens(0.12)) handedOver(story);
  if (chance.happens(0.2)) replied(story);
};

/** The desk needs to know more, and waits for it. */
export const asked = (story: Story): void =>
  deskDoes(story, [10, 500], { kind: 'act', action: 'ask-customer' }, { text: story.scenario.question });

/** What was asked is answered; the file that was missing often comes along. */
export const answered = (story: Story): void => {
  const { chance, scenario } = story;
  const files = chance.happens(0.3) ? filesFor(story, 1) : [];
  requesterDoes(story, [15, 2200], { kind: 'comment' }, { text: scenario.answer, files });
  if (chance.happens(0.3)) noted(story);
};

/** The cause is found; clarifications have none. */
export const diagnosed = (story: Story): void => {
  const { chance, scenario } = story;
  if (isQuestion(story) || scenario.cause === undefined) return;
  deskDoes(story, [40, 1500], { kind: 'act', action: 'diagnose' }, { text: scenario.cause });
  if (chance.happens(0.25)) noted(story);
  if (chance.happens(0.15)) nudged(story);
};

/** The solution gets a day, a release, or both. */
export const planned = (story: Story, daysAhead: number): void => {
  const { chance, hours, fill, at } = story;
  const date = hours.day(hours.atWork(at + 2_000 * 60_000, chance), daysAhead);
  const release = fill('{release}');
  const plan = chance.pick([{ date }, { date, release }, { date }, { release }]);
  deskDoes(story, [60, 1500], { kind: 'act', action: 'plan', plan }, { text: chance.pick(story.words.planned) });
};

/** The desk has the solution: an answer to a question, or something mended. */
export const resolved = (story: Story, text: string = story.scenario.solution): void => {
  const action = isQuestion(story) ? 'answer' : 'resolve';
  const files = story.scenario.file === 'list' ? filesFor(story, 1) : [];
  deskDoes(story, [60, 2400], { kind: 'act', action }, { text, files });
};

/** It was not solved after all, and is then. */
export const reopened = (story: Story): void => {
  const { chance, words } = story;
  requesterDoes(story, [20, 4000], { kind: 'comment' }, { text: chance.pick(words.notSolved) });
  if (!isQuestion(story))
    deskDoes(story, [30, 900], { kind: 'act', action: 'diagnose' }, { text: chance.pick(words.again) });
  resolved(story, chance.pick(words.solvedNow));
};

/** The requester says that it is solved, some with a word of thanks. */
export const confirmed = (story: Story): void => {
  const { chance, words } = story;
  const said = chance.happens(0.6) ? { text: chance.pick(words.thanks) } : {};
  requesterDoes(story, [10, 6000], { kind: 'act', action: 'confirm' }, said);
};
