import type { PresetProblem } from '../../preset/preset-problem.ts';
import type { Condition } from '../condition.ts';
import type { FormField } from '../form-field.ts';
import { canHold } from './can-hold.ts';

/** So many steps for one form; one that needs more is too tangled for people as well. */
const mostSteps = 100_000;

const tangled = 'depends on too many answers at once to be judged';

/** Somebody can be asked every question and can choose every option, whatever it depends on (R3.11). */
export const checkReachable = (fields: readonly FormField[], place: string): PresetProblem[] => {
  const patience = { steps: mostSteps };
  /** Once patience has ended, nothing more is judged: that it has is told already. */
  const judged = (condition: Condition | undefined, where: string, text: string): PresetProblem[] => {
    const can = !condition || patience.steps < 0 || canHold(condition, fields, patience);
    return can ? [] : [{ place: where, text: can === undefined ? tangled : text }];
  };
  return fields.flatMap((field, index) => {
    const at = `${place}.fields[${index}]`;
    const unseen = judged(field.shownIf, `${at}.shownIf`, 'nobody is ever asked this');
    if (unseen.length > 0 || !('options' in field)) return unseen;
    return field.options.flatMap(({ shownIf }, number) =>
      judged(both(field.shownIf, shownIf), `${at}.options[${number}].shownIf`, 'nobody can ever choose this'),
    );
  });
};

const both = (shown: Condition | undefined, offered: Condition | undefined): Condition | undefined =>
  offered && { all: [...(shown ? [shown] : []), offered] };
