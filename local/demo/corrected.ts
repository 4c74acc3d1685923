import { arrivedIn } from './hand-over.ts';
import type { Story } from './story.ts';
import { deskDoes } from './story.ts';

/** The desk corrects what the requester chose; a new area may bring the ticket to another queue. */
export const corrected = (story: Story): void => {
  const { correction, competentQueue } = story;
  if (correction === undefined) return;
  deskDoes(story, [5, 60], { kind: 'reclassify', to: correction });
  if (story.queue !== competentQueue) arrivedIn(story, competentQueue);
};
