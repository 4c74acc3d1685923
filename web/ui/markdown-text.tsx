import { useMemo } from 'react';
import { readMarkdown } from '#web/lib/conversation/read-markdown.ts';
import { MarkdownBlocks } from './markdown-blocks.tsx';
import { PlainText } from './plain-text.tsx';

/** CommonMark as elements: raw HTML is shown as text, pictures from elsewhere as links, headings below the message's. */
export const MarkdownText = ({ text }: { readonly text: string }) => {
  const tokens = useMemo(() => readMarkdown(text), [text]);
  if (!tokens) return <PlainText text={text} />;
  return (
    <div className="message-body message-html">
      <MarkdownBlocks tokens={tokens} />
    </div>
  );
};
