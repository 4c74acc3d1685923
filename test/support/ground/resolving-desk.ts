import { configurationOf } from './configuration-of.ts';
import { portalWith } from './portal-with.ts';
import { type Edit, put } from './preset-edits.ts';

/** Requests are problems. */
export const problems: Edit = put('types/request/problem', true);
/** Curing a problem resolves what it caused. */
export const cure = {
  action: 'cure',
  by: 'operator',
  types: ['request'],
  from: ['new', 'awaiting_support', 'in_progress'],
  to: 'resolved',
  text: 'required',
  effects: ['await-silence', 'resolve-linked'],
} as const;
/** The clock's way for that; a ticket that waits for its requester is left alone. */
export const cured = {
  action: 'resolve',
  by: 'clock',
  types: ['anomaly', 'clarification'],
  from: ['new', 'awaiting_support'],
  to: 'resolved',
  effects: ['await-silence'],
} as const;

/** A portal where it is so. */
export const resolvingPreset = portalWith(
  problems,
  put('workflow/transitions/9', cure),
  put('workflow/transitions/10', cured),
);

/** A tenant that runs it. */
export const resolvingDesk = configurationOf(resolvingPreset);
