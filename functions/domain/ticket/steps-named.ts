import type { Transition, Workflow } from '../preset/preset.ts';

/** Names that commands of their own have, so that no step of a workflow may take them. */
export const commandNames: ReadonlySet<string> = new Set([
  'open',
  'comment',
  'reply',
  'note',
  'assign',
  'move',
  'release',
  'reclassify',
  'close',
]);

/** The arrows that a person follows by naming the action; a comment and the clock's closing have commands of their own. */
export const stepsNamed = (workflow: Workflow, action: string): readonly Transition[] =>
  commandNames.has(action) ? [] : workflow.transitions.filter((arrow) => arrow.action === action);
