import type { State } from '#domain/preset/preset';
import type { Language } from '#domain/text';

/** What a state's sentence may speak of, in words. */
interface Known {
  readonly date?: string | undefined;
  readonly release?: string | undefined;
}

/**
 * The sentence of a state for the requester, with the Italian article that 8 and 11 want before a day. Where no day is
 * known it speaks of the release, and of neither it says nothing.
 */
export const sentenceOf = ({ sentence, undated }: State, language: Language, { date, release }: Known): string => {
  const said = sentence[language];
  if (!said.includes('{date}')) return said;
  if (date) return said.replace('{date}', () => date).replace(/\bil (?=(8|11) \p{L})/u, "l'");
  return release && undated ? undated[language].replace('{release}', () => release) : '';
};
