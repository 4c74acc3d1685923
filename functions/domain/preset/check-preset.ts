import { checkActions } from './meaning/check-actions.ts';
import { checkArchived } from './meaning/check-archived.ts';
import { checkAreas } from './meaning/check-areas.ts';
import { checkEnds } from './meaning/check-ends.ts';
import { checkForms } from './meaning/check-forms.ts';
import { checkGroups } from './meaning/check-groups.ts';
import { checkMailRuleNames } from './meaning/check-mail-rule-names.ts';
import { checkMailRules } from './meaning/check-mail-rules.ts';
import { checkMatrix } from './meaning/check-matrix.ts';
import { checkNotEmpty } from './meaning/check-not-empty.ts';
import { checkNumbering } from './meaning/check-numbering.ts';
import { checkOpeners } from './meaning/check-openers.ts';
import { checkQueues } from './meaning/check-queues.ts';
import { checkRemaps } from './meaning/check-remaps.ts';
import { checkReminders } from './meaning/check-reminders.ts';
import { checkReopening } from './meaning/check-reopening.ts';
import { checkResolving } from './meaning/check-resolving.ts';
import { checkRouting } from './meaning/check-routing.ts';
import { checkSentences } from './meaning/check-sentences.ts';
import { checkServiceHours } from './meaning/check-service-hours.ts';
import { checkServiceLevels } from './meaning/check-service-levels.ts';
import { checkSilence } from './meaning/check-silence.ts';
import { checkSteps } from './meaning/check-steps.ts';
import { checkTriggers } from './meaning/check-triggers.ts';
import { checkWorkflowNames } from './meaning/check-workflow-names.ts';
import type { Preset } from './preset.ts';
import type { PresetProblem } from './preset-problem.ts';

const references = [
  checkNotEmpty,
  checkNumbering,
  checkAreas,
  checkQueues,
  checkGroups,
  checkMatrix,
  checkForms,
  checkRouting,
  checkServiceHours,
  checkServiceLevels,
  checkMailRuleNames,
  checkArchived,
  checkOpeners,
  checkWorkflowNames,
  checkActions,
];

/** Judged only when every name is known: with a misspelt state they would only repeat the mistake in other words. */
const workflow = [
  checkTriggers,
  checkSteps,
  checkSilence,
  checkReminders,
  checkReopening,
  checkResolving,
  checkEnds,
  checkRemaps,
  checkSentences,
  checkMailRules,
];

/** Everything that is wrong with what a well-shaped preset says (R3.11). */
export const checkPreset = (preset: Preset): PresetProblem[] => {
  const wrongNames = references.flatMap((check) => check(preset));
  return wrongNames.length > 0 ? wrongNames : workflow.flatMap((check) => check(preset));
};
