import { validationError } from '../errors/validation-error.ts';

/** A word of an expression: `#name`, `:value`, a name or keyword, a number, or a sign. */
export interface Token {
  readonly kind: 'alias' | 'value' | 'word' | 'number' | 'sign';
  readonly text: string;
}

const shape =
  /\s*(?:(?<alias>#\w+)|(?<value>:\w+)|(?<word>[A-Za-z_]\w*)|(?<number>\d+)|(?<sign><>|<=|>=|[=<>(),.+\-[\]]))/y;
const kinds = ['alias', 'value', 'word', 'number', 'sign'] as const;

/** Cuts an expression into its words. */
export const tokensOf = (expression: string): readonly Token[] => {
  const tokens: Token[] = [];
  const text = expression.trimEnd();
  shape.lastIndex = 0;
  while (shape.lastIndex < text.length) {
    const groups = shape.exec(text)?.groups;
    const kind = kinds.find((name) => groups?.[name] !== undefined);
    if (!groups || !kind) throw validationError(`Invalid expression: Syntax error in ${expression}`);
    tokens.push({ kind, text: groups[kind] ?? '' });
  }
  if (tokens.length === 0) throw validationError('Invalid expression: The expression can not be empty');
  return tokens;
};
