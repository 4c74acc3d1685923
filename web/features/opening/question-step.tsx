import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '#web/ui/button.tsx';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { DetailsFields } from './details-fields.tsx';
import { fieldsOf } from './fields-of.ts';
import { firstUnanswered } from './first-unanswered.ts';
import { KindFields } from './kind-fields.tsx';
import type { Opening } from './opening.ts';
import type { Step } from './opening-field.ts';
import { steps } from './opening-field.ts';
import { StepFrame } from './step-frame.tsx';
import { TopicFields } from './topic-fields.tsx';
import type { AnswersCheck } from './use-answers-check.ts';

interface QuestionStepProps {
  readonly step: Exclude<Step, 'check'>;
  readonly opening: Opening;
  readonly answersCheck: AnswersCheck;
}

const groups = { topic: TopicFields, kind: KindFields, details: DetailsFields } as const;

/** A step that asks: judged when the person goes on, and never in the way of going back. */
export const QuestionStep = ({ step, opening, answersCheck }: QuestionStepProps) => {
  const { t } = useTranslation('opening');
  const navigate = useNavigate();
  const Fields = groups[step];
  const before = steps[steps.indexOf(step) - 1];
  const goOn = async (event: FormEvent) => {
    event.preventDefault();
    if (answersCheck.check(opening, fieldsOf(opening, step)))
      await navigate(`/new/${opening.id}/${stepAfter(step, opening)}`);
  };
  return (
    <StepFrame step={step} opening={opening} wrong={answersCheck.wrong} fields={fieldsOf(opening, step)}>
      <form noValidate onSubmit={goOn}>
        <fieldset className="plain-fieldset stack" disabled={opening.draft.readOnly}>
          <Fields opening={opening} errorOf={answersCheck.errorOf} />
        </fieldset>
        <div className="actions step-actions">
          <Button type="submit" variant="primary" size="large" disabled={opening.draft.readOnly}>
            {opening.answers.reviewed ? t('toCheck') : t('goOn')}
          </Button>
          {before && (
            <ButtonLink to={`/new/${opening.id}/${before}`} variant="plain" icon="arrow-left">
              {t('goBack')}
            </ButtonLink>
          )}
        </div>
      </form>
    </StepFrame>
  );
};

/** Whoever comes from the summary returns there, through what the change newly asks and nothing else. */
const stepAfter = (step: Step, { answers, catalog, form }: Opening): Step => {
  const first = firstUnanswered(answers, catalog, form);
  return answers.reviewed ? first : (steps[steps.indexOf(step) + 1] ?? first);
};
