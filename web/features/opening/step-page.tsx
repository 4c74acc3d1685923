import { Navigate, useParams } from 'react-router';
import { CheckStep } from './check-step.tsx';
import { firstUnanswered } from './first-unanswered.ts';
import type { Opening } from './opening.ts';
import { steps } from './opening-field.ts';
import { OpeningLoader } from './opening-loader.tsx';
import { QuestionStep } from './question-step.tsx';
import { sentAs } from './sent-drafts.ts';
import { useAnswersCheck } from './use-answers-check.ts';
import '#web/styles/opening.scss';

/** `/new/:draft/:step`: one step of the opening (WEB 2.2); one that cannot be answered yet leads to the first that can. */
export const StepPage = () => {
  const { draft = '', step = '' } = useParams();
  // Made here, it is such a name; anything else in its place would be no key for a request either.
  if (!/^[\w-]{1,64}$/.test(draft)) return <Navigate to="/new" replace />;
  const number = sentAs(draft);
  if (number !== undefined) return <Navigate to={`/new/sent/${number}`} replace />;
  return (
    <OpeningLoader key={draft} id={draft}>
      {(opening) => <StepOf opening={opening} asked={step} />}
    </OpeningLoader>
  );
};

const StepOf = ({ opening, asked }: { readonly opening: Opening; readonly asked: string }) => {
  const answersCheck = useAnswersCheck();
  const first = firstUnanswered(opening.answers, opening.catalog, opening.form);
  const step = steps.find((one) => one === asked);
  if (step === undefined || steps.indexOf(step) > steps.indexOf(first)) {
    return <Navigate to={`/new/${opening.id}/${first}`} replace />;
  }
  if (step === 'check') return <CheckStep opening={opening} answersCheck={answersCheck} />;
  return <QuestionStep key={step} step={step} opening={opening} answersCheck={answersCheck} />;
};
