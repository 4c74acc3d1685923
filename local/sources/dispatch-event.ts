import type { EventParts } from './event-source.ts';
import { invokeLater } from './invoke-later.ts';
import { matchesPattern } from './matches-pattern.ts';
import type { Rule } from './rules.ts';

/** Hands an event to the functions of every rule whose pattern it fits, without waiting for them. */
export const dispatchEvent = (event: object, rules: readonly Rule[], parts: EventParts): void => {
  for (const { pattern, targets } of rules)
    if (pattern && matchesPattern(pattern, event))
      for (const { functionArn, input } of targets) {
        const sent: unknown = input === undefined ? event : JSON.parse(input);
        invokeLater(parts.findFunction(functionArn), sent, parts.asyncRules(functionArn), parts).catch(parts.failed);
      }
};
