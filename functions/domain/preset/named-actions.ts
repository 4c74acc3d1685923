import type { Localized } from '../text.ts';
import type { Workflow } from './preset.ts';

/** The steps that the preset gives a name of its own, by action. */
export const namedActions = ({ transitions }: Workflow): Readonly<Record<string, { readonly label: Localized }>> =>
  Object.fromEntries(transitions.flatMap(({ action, label }) => (label ? [[action, { label }]] : [])));
