import ts from 'typescript';

const ofHook = /^useTranslation$/;

/** The area whose texts a call asks for, where what is called came from `useTranslation` or is a `TFunction`. */
export const areaOfCall = ({ expression }: ts.CallExpression): string | undefined =>
  ts.isIdentifier(expression) ? areaOfName(expression.text, expression) : undefined;

/** The nearest declaration of the name around that place. */
const areaOfName = (name: string, place: ts.Node): string | undefined => {
  for (let around: ts.Node | undefined = place.parent; around !== undefined; around = around.parent) {
    const area = ts.isFunctionLike(around) ? areaOfParameters(name, around) : areaInBlock(name, around);
    if (area !== undefined) return area;
  }
  return undefined;
};

const areaInBlock = (name: string, block: ts.Node): string | undefined => {
  if (!ts.isBlock(block) && !ts.isSourceFile(block)) return undefined;
  const declared = block.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .find(({ name: target }) => ts.isObjectBindingPattern(target) && takesTranslator(target, name));
  const made = declared?.initializer;
  return made && ts.isCallExpression(made) && ofHook.test(made.expression.getText())
    ? firstArea(made.arguments[0])
    : undefined;
};

/** `{ t }` or `{ t: words }`. */
const takesTranslator = ({ elements }: ts.ObjectBindingPattern, name: string): boolean =>
  elements.some(
    (element) => element.name.getText() === name && (element.propertyName ?? element.name).getText() === 't',
  );

const areaOfParameters = (name: string, { parameters }: ts.SignatureDeclaration): string | undefined => {
  const type = parameters.find((parameter) => parameter.name.getText() === name)?.type?.getText();
  return type === undefined ? undefined : /^TFunction<\[?'([\w-]+)'/.exec(type)?.[1];
};

const firstArea = (argument: ts.Expression | undefined): string | undefined => {
  if (argument === undefined) return 'common';
  const first = ts.isArrayLiteralExpression(argument) ? argument.elements[0] : argument;
  return first && ts.isStringLiteralLike(first) ? first.text : undefined;
};
