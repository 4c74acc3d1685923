import { lazy, Suspense } from 'react';
import { PlainText } from './plain-text.tsx';

// Begun at once, so that it is there before the first message; where it cannot be fetched the text stays as typed.
const fetched = import('./markdown-text.tsx').then(
  ({ MarkdownText }) => ({ default: MarkdownText }),
  () => ({ default: PlainText }),
);
const Formatted = lazy(() => fetched);

/** A text of CommonMark, formatted; as it was typed until the formatter is there. */
export const Markdown = ({ text }: { readonly text: string }) => (
  <Suspense fallback={<PlainText text={text} />}>
    <Formatted text={text} />
  </Suspense>
);
