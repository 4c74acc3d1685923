import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckSections } from './check-sections.tsx';
import { fieldsOf } from './fields-of.ts';
import type { Opening } from './opening.ts';
import { SendBox } from './send-box.tsx';
import { StepFrame } from './step-frame.tsx';
import type { AnswersCheck } from './use-answers-check.ts';
import { useOpened } from './use-opened.ts';
import { useSend } from './use-send.ts';

interface CheckStepProps {
  readonly opening: Opening;
  readonly answersCheck: AnswersCheck;
}

/** The summary before sending: what is sent cannot be changed any more (WEB 2.2). */
export const CheckStep = ({ opening, answersCheck }: CheckStepProps) => {
  const { t } = useTranslation('opening');
  const opened = useOpened(opening);
  const sending = useSend(opening, answersCheck, ({ value }) => opened(value, `/new/sent/${value.number}`));
  const { answers, change, draft } = opening;
  useEffect(() => {
    if (!answers.reviewed && !draft.readOnly) change({ reviewed: true });
  }, [answers.reviewed, draft.readOnly, change]);
  return (
    <StepFrame step="check" opening={opening} wrong={answersCheck.wrong} fields={fieldsOf(opening)}>
      <CheckSections opening={opening} errorOf={answersCheck.errorOf} />
      <p>{t('noChange')}</p>
      <SendBox opening={opening} sending={sending} label={t('send')} />
    </StepFrame>
  );
};
