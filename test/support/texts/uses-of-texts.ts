import ts from 'typescript';
import type { Source } from '#checks/source';
import { lineOf, nodesOf } from '#checks/source';
import { areaOfCall } from './area-of-call.ts';
import { keysOfArgument } from './keys-of-argument.ts';

/** A place in the pages that asks for a text. */
export interface TextUse {
  readonly area: string;
  /** The key itself, or what it is made of with `*` for each part that is known only when the page runs. */
  readonly key: string;
  readonly where: string;
}

/** Every text that a file asks for; `t(word)` asks for `*`, a word that stands in a table. */
export const usesOfTexts = (source: Source): readonly TextUse[] =>
  [...nodesOf(source)].filter(ts.isCallExpression).flatMap((call) => {
    const [argument] = call.arguments;
    const area = areaOfCall(call);
    if (area === undefined || argument === undefined) return [];
    const where = `${source.path}:${lineOf(source, call)}`;
    return keysOfArgument(argument).map((key) => {
      const [named, rest] = key.split(':');
      return rest === undefined ? { area, key, where } : { area: named ?? area, key: rest, where };
    });
  });
