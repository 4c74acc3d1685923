import { byPlace } from '#web/lib/conversation/by-place.ts';
import { decodeEntities } from '#web/lib/conversation/decode-entities.ts';
import type { MarkdownToken } from '#web/lib/conversation/read-markdown.ts';
import { knownTokens } from '#web/lib/conversation/read-markdown.ts';
import { MarkdownLink } from './markdown-link.tsx';

interface MarkdownInlineProps {
  readonly tokens: readonly MarkdownToken[];
}

/** What stands within a line: emphasis, links, code. */
export const MarkdownInline = ({ tokens }: MarkdownInlineProps) =>
  byPlace(tokens).map(({ key, item }) => <Inline key={key} token={item} />);

const Inline = ({ token }: { readonly token: MarkdownToken }) => {
  switch (token.type) {
    case 'strong':
      return (
        <strong>
          <MarkdownInline tokens={knownTokens(token.tokens)} />
        </strong>
      );
    case 'em':
      return (
        <em>
          <MarkdownInline tokens={knownTokens(token.tokens)} />
        </em>
      );
    case 'del':
      return (
        <del>
          <MarkdownInline tokens={knownTokens(token.tokens)} />
        </del>
      );
    case 'codespan':
      return <code>{token.text}</code>;
    case 'br':
      return <br />;
    case 'checkbox':
      return token.checked ? '☑ ' : '☐ ';
    case 'link':
      return (
        <MarkdownLink address={token.href} written={token.raw}>
          <MarkdownInline tokens={knownTokens(token.tokens)} />
        </MarkdownLink>
      );
    case 'image':
      return (
        <MarkdownLink address={token.href} written={token.raw}>
          {token.text || token.href}
        </MarkdownLink>
      );
    case 'escape':
      return token.text;
    case 'text':
      return token.tokens ? <MarkdownInline tokens={knownTokens(token.tokens)} /> : decodeEntities(token.text);
    default:
      return token.raw;
  }
};
