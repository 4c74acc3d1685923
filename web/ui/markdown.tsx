import { lazy, Suspense } from 'react';
import { isFormatted } from '#web/lib/conversation/is-formatted.ts';
import { PlainText } from './plain-text.tsx';

// Where the formatter cannot be fetched, texts stay as they were typed.
const Formatted = lazy(() =>
  import('./markdown-text.tsx').then(
    ({ MarkdownText }) => ({ default: MarkdownText }),
    () => ({ default: PlainText }),
  ),
);

/** A text of CommonMark, formatted; as it was typed until the formatter is there. */
export const Markdown = ({ text }: { readonly text: string }) =>
  isFormatted(text) ? (
    <Suspense fallback={<PlainText text={text} />}>
      <Formatted text={text} />
    </Suspense>
  ) : (
    <PlainText text={text} />
  );
