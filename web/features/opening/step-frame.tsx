import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { OtherTabNote } from '#web/ui/other-tab-note.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { SavedAt } from '#web/ui/saved-at.tsx';
import { Stepper } from '#web/ui/stepper.tsx';
import type { Opening } from './opening.ts';
import type { OpeningField, Step } from './opening-field.ts';
import { steps } from './opening-field.ts';
import { StepSide } from './step-side.tsx';
import { useStepTitle } from './use-step-title.ts';
import type { WrongAnswer } from './wrong-answer.ts';
import { WrongSummary } from './wrong-summary.tsx';

interface StepFrameProps {
  readonly step: Step;
  readonly opening: Opening;
  readonly wrong: readonly WrongAnswer[];
  /** The questions that this page shows. */
  readonly fields: readonly OpeningField[];
  readonly children: ReactNode;
}

/** What stands around every step: where one is, what has to change, and when the draft was saved. */
export const StepFrame = ({ step, opening, wrong, fields, children }: StepFrameProps) => {
  const { t } = useTranslation('opening');
  const isWrong = wrong.some(({ field }) => fields.includes(field));
  useStepTitle(t(`steps.${step}`), isWrong);
  return (
    <div className="container stack opening">
      <Stepper
        label={t('stepsLabel')}
        steps={steps.map((key) => ({ key, label: t(`steps.${key}`) }))}
        current={steps.indexOf(step)}
      />
      <PageHeading lead={t(`leads.${step}`)}>{t(`titles.${step}`)}</PageHeading>
      <div className="columns">
        <div className="columns-main stack">
          <WrongSummary wrong={wrong} fields={fields} />
          <OtherTabNote draft={opening.draft} />
          {children}
          <SavedAt draft={opening.draft} />
        </div>
        <div className="columns-side">
          <StepSide step={step} opening={opening} />
        </div>
      </div>
    </div>
  );
};
