import type { TicketAnswer } from '#contract/answers/ticket';
import { ComposerChoice } from './composer-choice.tsx';
import { NoteComposer } from './note-composer.tsx';
import { ReplyComposer } from './reply-composer.tsx';
import type { Composer } from './use-composer.ts';

export interface ComposerPlaceProps {
  readonly ticket: TicketAnswer;
  /** The ticket's entity tag. */
  readonly version: string | undefined;
  readonly composer: Composer;
  /** A message to the requester is on its way: another one waits for it. */
  readonly sending: boolean;
}

/** Where one writes: nothing is open until the operator chose for whom (WEB 3, 'Note or reply, unmistakable'). */
export const ComposerPlace = (props: ComposerPlaceProps) => {
  const { mode } = props.composer;
  if (mode === 'reply' && !props.sending) return <ReplyComposer {...props} />;
  if (mode === 'note') return <NoteComposer {...props} />;
  return <ComposerChoice {...props} />;
};
