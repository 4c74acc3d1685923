import { configurationOf } from './configuration-of.ts';
import { portal } from './portal.ts';
import { portalWith } from './portal-with.ts';
import { type Edit, put } from './preset-edits.ts';

const explained = (word: string) => ({ label: { it: word, en: word }, description: { it: word, en: word } });

/** What may go wrong. */
export const risks: Edit = put('risks', { small: explained('small'), grave: explained('grave') });

/** Each step that a person can take, called by its own name. */
const named: Edit[] = portal.workflow.transitions.flatMap(({ action }, at) =>
  action === 'comment' || action === 'close'
    ? []
    : [put(`workflow/transitions/${at}/label`, { it: action, en: action })],
);

/** A portal whose plans have a window and a risk, and whose diagnosis makes a known error. */
export const changingPreset = portalWith(
  risks,
  put('workflow/transitions/4/effects', ['plan', 'diagnosis', 'window', 'risk']),
  put('workflow/transitions/3/effects', ['diagnosis', 'known-error']),
  put('workflow/transitions/3/text', undefined),
  ...named,
);

/** A tenant that runs it. */
export const changingDesk = configurationOf(changingPreset);
