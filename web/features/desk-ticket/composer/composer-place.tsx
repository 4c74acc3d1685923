import { ComposerChoice } from './composer-choice.tsx';
import type { ComposerPlaceProps } from './composer-place-props.ts';
import { NoteComposer } from './note-composer.tsx';
import { ReplyComposer } from './reply-composer.tsx';

/** Where one writes: nothing is open until the operator chose for whom (WEB 3, 'Note or reply, unmistakable'). */
export const ComposerPlace = (props: ComposerPlaceProps) => {
  const { mode } = props.composer;
  if (mode === 'reply' && !props.sending) return <ReplyComposer {...props} />;
  if (mode === 'note') return <NoteComposer {...props} />;
  return <ComposerChoice {...props} />;
};
