import type { Channel, Classification, Plan } from './ticket.ts';

/** What somebody wants to do to a ticket. Texts are not here: they are written as articles and only referred to. */
export type Command =
  | OpenCommand
  | { readonly kind: 'comment' }
  | { readonly kind: 'reply' }
  | { readonly kind: 'note' }
  | { readonly kind: 'act'; readonly action: string; readonly plan?: Plan }
  | { readonly kind: 'assign'; readonly owner?: string; readonly responsible?: string }
  | { readonly kind: 'move'; readonly queue: string }
  | { readonly kind: 'release' }
  | { readonly kind: 'reclassify'; readonly to: Partial<Nullable<Classification>> }
  | { readonly kind: 'close' };

/** Opens a ticket; everything that was checked against the catalogue and the agreements by `checkOpening`. */
export interface OpenCommand {
  readonly kind: 'open';
  readonly number: string;
  readonly classification: Classification;
  readonly organisation: string;
  readonly requester: string;
  readonly channel: Channel;
  readonly follows?: string;
}

/** `null` removes an optional fact. */
type Nullable<Record> = { [Field in keyof Record]: Record[Field] | null };
