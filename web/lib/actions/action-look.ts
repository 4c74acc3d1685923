import type desk from '../../texts/it/desk-ticket.json';

/** What pressing an action opens: nothing, the text box in one of its modes, or a dialog. */
export type ActionWay =
  | 'at-once'
  | 'reply'
  | 'note'
  | 'reply-and-act'
  | 'assign'
  | 'move'
  | 'reclassify'
  | 'link'
  | 'confirm';

/** How an action of `can` looks and what it opens. */
export interface ActionLook {
  /** Its words, in the texts of the operator's ticket. */
  readonly label: keyof (typeof desk)['actions'];
  readonly icon:
    | 'user'
    | 'reply'
    | 'note'
    | 'help'
    | 'check'
    | 'search'
    | 'calendar'
    | 'check-circle'
    | 'move'
    | 'undo'
    | 'pencil'
    | 'eye'
    | 'lock';
  readonly key?: string;
  readonly way: ActionWay;
  /** Place in the bar: the first one that is possible is the likely next one (WEB 3). */
  readonly order: number;
  /** Under 'Altro'. */
  readonly rare?: true;
  /** Takes something away from somebody. */
  readonly danger?: true;
}
