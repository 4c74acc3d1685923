import { useTranslation } from 'react-i18next';
import { formatNumber } from '#web/lib/text/format-number.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import type { ToldImport } from './import-run.ts';

interface ProblemLinesProps {
  readonly problems: ToldImport['problems'];
  /** All of them; the API tells the first ones by line. */
  readonly count: number;
}

/** What is left out, by line. */
export const ProblemLines = ({ problems, count }: ProblemLinesProps) => {
  const { t } = useTranslation('directories');
  const language = useLanguage();
  return (
    <div className="stack-small">
      <h4>{t('leftOut')}</h4>
      {count > problems.length && (
        <p className="hint">
          {t('firstOnes', { shown: formatNumber(problems.length, language), all: formatNumber(count, language) })}
        </p>
      )}
      <div className="table-wrap">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('line')}</th>
              <th scope="col">{t('reason')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ line, code }) => (
              <tr key={`${line} ${code}`}>
                <td>{formatNumber(line, language)}</td>
                <td>{t(`problem.${code}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
};
