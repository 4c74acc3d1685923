import type { TicketAnswer } from '#contract/answers/ticket';
import type { Composer } from './use-composer.ts';

/** What the places to write are given. */
export interface ComposerPlaceProps {
  readonly ticket: TicketAnswer;
  /** The ticket's entity tag. */
  readonly version: string | undefined;
  readonly composer: Composer;
  /** A message to the requester is on its way: another one waits for it. */
  readonly sending: boolean;
}
