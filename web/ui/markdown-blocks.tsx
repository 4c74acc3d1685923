import { byPlace } from '#web/lib/conversation/by-place.ts';
import type { MarkdownToken } from '#web/lib/conversation/read-markdown.ts';
import { knownTokens } from '#web/lib/conversation/read-markdown.ts';
import { MarkdownInline } from './markdown-inline.tsx';
import { MarkdownTable } from './markdown-table.tsx';

interface MarkdownBlocksProps {
  readonly tokens: readonly MarkdownToken[];
}

/** Paragraphs, lists, quotes, code and tables of a message. */
export const MarkdownBlocks = ({ tokens }: MarkdownBlocksProps) =>
  byPlace(tokens).map(({ key, item }) => <Block key={key} token={item} />);

const Block = ({ token }: { readonly token: MarkdownToken }) => {
  switch (token.type) {
    case 'space':
    case 'def':
      return null;
    case 'heading':
      return <Heading depth={token.depth} tokens={knownTokens(token.tokens)} />;
    case 'paragraph':
      return (
        <p>
          <MarkdownInline tokens={knownTokens(token.tokens)} />
        </p>
      );
    case 'blockquote':
      return (
        <blockquote>
          <MarkdownBlocks tokens={knownTokens(token.tokens)} />
        </blockquote>
      );
    case 'list':
      return <List list={token} />;
    case 'code':
      return (
        <pre>
          <code>{token.text || token.raw.trimEnd()}</code>
        </pre>
      );
    case 'hr':
      return <hr />;
    case 'table':
      return <MarkdownTable table={token} />;
    case 'html':
      return <p>{token.raw.trimEnd()}</p>;
    default:
      return <MarkdownInline tokens={[token]} />;
  }
};

/** Under the page's, the conversation's and the message's own headings. */
const Heading = ({ depth, tokens }: MarkdownBlocksProps & { readonly depth: number }) => {
  const Level = (['h4', 'h5', 'h6'] as const)[Math.min(depth, 3) - 1] ?? 'h6';
  return (
    <Level>
      <MarkdownInline tokens={tokens} />
    </Level>
  );
};

const List = ({ list }: { readonly list: Extract<MarkdownToken, { type: 'list' }> }) => {
  const items = byPlace(list.items).map(({ key, item }) => (
    <li key={key} className={item.task ? 'message-task' : undefined}>
      <MarkdownBlocks tokens={knownTokens(item.tokens)} />
    </li>
  ));
  return list.ordered ? <ol start={list.start === '' ? 1 : list.start}>{items}</ol> : <ul>{items}</ul>;
};
