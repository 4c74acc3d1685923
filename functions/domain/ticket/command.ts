import type { FormVersion } from '../forms/filled-form.ts';
import type { Channel, Classification, Plan, Window } from './ticket.ts';

/** What somebody wants to do to a ticket. Texts are not here: they are written as articles and only referred to. */
export type Command =
  | OpenCommand
  | { readonly kind: 'comment' }
  | { readonly kind: 'reply' }
  | { readonly kind: 'note' }
  | ActCommand
  | AssignCommand
  | MoveCommand
  | { readonly kind: 'release' }
  | ReclassifyCommand
  | LinkCommand
  | { readonly kind: 'disclose' }
  | { readonly kind: 'conceal' }
  | { readonly kind: 'close' }
  | { readonly kind: 'wake' }
  | ResolveCommand;

export interface ActCommand {
  readonly kind: 'act';
  readonly action: string;
  readonly plan?: Plan;
  readonly window?: Window;
  readonly risk?: string;
}
export interface AssignCommand {
  readonly kind: 'assign';
  readonly owner?: string;
  readonly responsible?: string;
}
export interface MoveCommand {
  readonly kind: 'move';
  readonly queue: string;
}
export interface ReclassifyCommand {
  readonly kind: 'reclassify';
  readonly to: Reclassification;
}

export interface LinkCommand {
  readonly kind: 'link';
  /** Number of the problem; `null` takes the link away. */
  readonly problem: string | null;
}

/** The clock resolves what a problem caused, once that is resolved. */
export interface ResolveCommand {
  readonly kind: 'resolve';
  readonly problem: string;
}

/** The facts to correct; `null` removes an optional one. */
export type Reclassification = { readonly [Fact in keyof Classification]?: Classification[Fact] | null | undefined };

/** Opens a ticket; everything that was checked against the catalogue and the agreements by `checkOpening`. */
export interface OpenCommand {
  readonly kind: 'open';
  readonly number: string;
  readonly classification: Classification;
  readonly organisation: string;
  readonly requester: string;
  readonly channel: Channel;
  readonly follows?: string;
  readonly form?: FormVersion;
  readonly endCustomer?: string;
}
