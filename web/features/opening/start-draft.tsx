import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { firstUnanswered } from './first-unanswered.ts';
import { openingForm } from './form/opening-form.ts';
import type { Opening } from './opening.ts';
import type { OpeningDraft } from './opening-draft.ts';

interface StartDraftProps {
  readonly opening: Opening;
  readonly answers: Partial<OpeningDraft>;
  /** The page that the person came from, as its link says; they see it in the description and may change it. */
  readonly from: string;
}

const longestPlace = 200;

/** Gives the draft its first answers and goes to the first step still open; a draft without any is not kept. */
export const StartDraft = ({ opening, answers, from }: StartDraftProps) => {
  const { t } = useTranslation('opening');
  const { id, catalog, change } = opening;
  const started = { ...opening.answers, ...answers };
  const description = from === '' ? '' : `${t('cameFrom', { place: from.slice(0, longestPlace) })}\n\n`;
  const isEmpty = Object.keys(answers).length === 0 && description === '';
  const done =
    isEmpty || Object.entries(answers).every(([name, value]) => Reflect.get(opening.answers, name) === value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only once, whatever is drawn again meanwhile.
  useEffect(() => {
    if (!isEmpty) change({ ...answers, ...(description !== '' && { description }) });
  }, []);
  return done ? (
    <Navigate to={`/new/${id}/${firstUnanswered(started, catalog, openingForm(catalog, started, []))}`} replace />
  ) : null;
};
