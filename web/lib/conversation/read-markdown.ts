import type { MarkedToken, Token } from 'marked';
import { lexer } from 'marked';

/** What a text of CommonMark is made of. */
export type MarkdownToken = MarkedToken;

const deepest = 12;
/** Logs and the like; some texts take the parser a time that grows with the square of their length. */
const longest = 10_000;

/**
 * Takes CommonMark apart; the pages draw its parts themselves, so that no HTML is ever made of what somebody wrote.
 * `undefined`: too long, too deep or too odd a text, to be shown as it was typed.
 */
export const readMarkdown = (text: string): readonly MarkdownToken[] | undefined => {
  if (text.length > longest) return undefined;
  try {
    const tokens = lexer(text, { gfm: true, breaks: true });
    return isDeeperThan(deepest, tokens) ? undefined : knownTokens(tokens);
  } catch {
    // Thousands of nested quotes fill the parser's stack.
    return undefined;
  }
};

/** Without extensions every token is one of marked's own. */
export const knownTokens = (tokens: readonly Token[]): readonly MarkdownToken[] => tokens as readonly MarkdownToken[];

const isDeeperThan = (levels: number, tokens: readonly Token[]): boolean =>
  levels === 0 || tokens.some((token) => isDeeperThan(levels - 1, childrenOf(token)));

const childrenOf = (token: Token): readonly Token[] => {
  const { tokens = [], items = [] } = token as { tokens?: Token[]; items?: Token[] };
  return token.type === 'list' ? items : tokens;
};
