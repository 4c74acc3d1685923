import { validationError } from '../errors/validation-error.ts';
import type { Token } from './tokens.ts';
import { tokensOf } from './tokens.ts';

/** Goes through an expression word by word, and notes which aliases it met. */
export interface TokenReader {
  readonly names: ReadonlySet<string>;
  readonly values: ReadonlySet<string>;
  /** Whether the next word is this one (in any case, for keywords). */
  sees(text: string): boolean;
  /** Goes past the next word if it is this one. */
  skips(text: string): boolean;
  /** Goes past this word, which must be next. */
  expects(text: string): void;
  /** The next word, whatever it is; nothing at the end. */
  peek(ahead?: number): Token | undefined;
  take(): Token;
}

/** A reader at the expression's first word. */
export const tokenReader = (expression: string): TokenReader => {
  const tokens = tokensOf(expression);
  const names = new Set<string>();
  const values = new Set<string>();
  let place = 0;
  const wrong = () => validationError(`Invalid expression: Syntax error; token ${place + 1} of ${expression}`);
  const sees = (text: string) => tokens[place]?.text.toUpperCase() === text;
  const take = (): Token => {
    const token = tokens[place];
    if (!token) throw wrong();
    place += 1;
    if (token.kind === 'alias') names.add(token.text);
    if (token.kind === 'value') values.add(token.text);
    return token;
  };
  const skips = (text: string) => {
    const found = sees(text);
    if (found) place += 1;
    return found;
  };
  return {
    names,
    values,
    sees,
    skips,
    expects: (text) => {
      if (!skips(text)) throw wrong();
    },
    peek: (ahead = 0) => tokens[place + ahead],
    take,
  };
};
