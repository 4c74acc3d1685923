import { useTranslation } from 'react-i18next';
import type { FilledFormAnswer } from '#contract/answers/form';
import { formatCivilDay } from '#web/lib/text/dates.ts';
import { formatNumber } from '#web/lib/text/format-number.ts';
import { useLabel } from '#web/lib/text/use-label.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';

type AnswerWordsProps = Pick<FilledFormAnswer['answers'][number], 'kind' | 'value' | 'words'>;

/** An answer to a question of a form, as people read it; files are counted, as they stand among the others. */
export const AnswerWords = ({ kind, value, words }: AnswerWordsProps) => {
  const { t } = useTranslation('common');
  const label = useLabel();
  const language = useLanguage();
  if (typeof value === 'boolean') return t(value ? 'answers.yes' : 'answers.no');
  if (typeof value === 'number') return formatNumber(value, language, 6);
  if (kind === 'file') return t('answers.files', { count: value.length });
  if (words) return words.map((one) => label(one)).join(', ');
  return kind === 'date' ? (
    formatCivilDay(String(value), { language, now: new Date(), shape: 'full' })
  ) : (
    <span className="written">{value}</span>
  );
};
