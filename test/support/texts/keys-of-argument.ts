import ts from 'typescript';

/** The keys that an argument of `t` can be; `*` stands for what is not written there. */
export const keysOfArgument = (argument: ts.Expression): readonly string[] => {
  if (ts.isParenthesizedExpression(argument) || ts.isAsExpression(argument)) return keysOfArgument(argument.expression);
  if (ts.isStringLiteralLike(argument)) return [argument.text];
  if (ts.isConditionalExpression(argument))
    return [argument.whenTrue, argument.whenFalse].flatMap((one) => keysOfArgument(one));
  if (ts.isArrayLiteralExpression(argument)) return argument.elements.flatMap((one) => keysOfArgument(one));
  return ts.isTemplateExpression(argument) ? keysOfTemplate(argument) : ['*'];
};

const keysOfTemplate = ({ head, templateSpans }: ts.TemplateExpression): readonly string[] =>
  templateSpans.reduce<readonly string[]>(
    (keys, { expression, literal }) => {
      const parts = keysOfArgument(expression);
      return keys.flatMap((key) => parts.map((part) => `${key}${part}${literal.text}`));
    },
    [head.text],
  );
