import { configurationOf } from './configuration-of.ts';
import { portalWith } from './portal-with.ts';
import { type Edit, put } from './preset-edits.ts';

const text = { it: 'In attesa', en: 'Pending' };
const sentence = { it: 'Ne riparliamo il {date}', en: 'We come back to it on {date}' };

/** A state in which tickets wait for a day. */
export const pending: Edit = put('workflow/states/pending', { label: text, family: 'planned', sentence });
/** How they come there. */
export const wait = {
  action: 'wait',
  by: 'operator',
  from: ['awaiting_support'],
  to: 'pending',
  effects: ['remind'],
} as const;
/** How the clock leads them out. */
export const wake = { action: 'wake', by: 'clock', from: ['pending'], to: 'awaiting_support' } as const;
/** What a message of the requester does meanwhile. */
export const answer = { action: 'comment', by: 'requester', from: ['pending'], to: 'awaiting_support' } as const;

/** Adds arrows to the workflow's nine. */
export const arrows = (...transitions: readonly object[]): Edit[] =>
  transitions.map((transition, at) => put(`workflow/transitions/${9 + at}`, transition));

/** A portal on which tickets can wait for a day. */
export const waitingPreset = portalWith(pending, ...arrows(wait, wake, answer));

/** A tenant that runs it. */
export const waitingDesk = configurationOf(waitingPreset);
