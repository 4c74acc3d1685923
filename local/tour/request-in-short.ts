import type { Request } from './story.ts';

/** A request as one reads it: what is asked of which address, and the words that somebody wrote. */
export const requestInShort = ({ method, path, body = {} }: Request): string => {
  const { subject, text } = body as { readonly subject?: string; readonly text?: string };
  const words = subject ?? text;
  return `${method} ${path}${words === undefined ? '' : ` “${words}”`}`;
};
