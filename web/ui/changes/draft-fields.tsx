import type { ReactNode } from 'react';
import type { KeptWords } from '#web/lib/editing/use-written.ts';
import { OtherTabNote } from '#web/ui/other-tab-note.tsx';

interface DraftFieldsProps {
  readonly kept: KeptWords;
  readonly children: ReactNode;
}

/** The fields of a form that is kept as a draft; they only show what another tab writes, while it does (WEB 3). */
export const DraftFields = ({ kept, children }: DraftFieldsProps) => (
  <>
    <OtherTabNote draft={kept} />
    <fieldset className="plain-fieldset stack-small" disabled={kept.readOnly}>
      {children}
    </fieldset>
  </>
);
