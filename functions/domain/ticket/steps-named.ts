import type { Right } from '../policy.ts';
import type { Transition, Workflow } from '../preset/preset.ts';

/** What can be done to an open ticket on every desk, whatever its workflow. */
export const fixedActions = [
  'comment',
  'reply',
  'note',
  'assign',
  'move',
  'release',
  'reclassify',
  'link',
  'disclose',
  'conceal',
] as const satisfies readonly Right[];

/** Names that commands of their own have, so that no step of a workflow may take them. */
export const commandNames: ReadonlySet<string> = new Set(['open', ...fixedActions, 'close', 'wake']);

/**
 * The transitions that a person follows by naming the action;
 * a comment and what the clock does have their own commands.
 */
export const stepsNamed = (workflow: Workflow, action: string): readonly Transition[] =>
  commandNames.has(action) ? [] : workflow.transitions.filter((transition) => transition.action === action);
