import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '#web/lib/text/format-number.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { DefinitionList } from '#web/ui/definition-list.tsx';
import type { ToldImport } from './import-run.ts';
import { ProblemLines } from './problem-lines.tsx';

interface ImportReportProps {
  readonly told: ToldImport;
  /** How many addresses the group holds until then. */
  readonly members: number;
  readonly onReplace: (skipProblems: boolean) => void;
  readonly onGiveUp: () => void;
}

/** What the file brings, before it counts: how many addresses, in which encoding, and what is left out on which line. */
export const ImportReport = ({ told, members, onReplace, onGiveUp }: ImportReportProps) => {
  const { t } = useTranslation('directories');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const facts = useReportFacts(told, members);
  const { problemCount } = told;
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {t('report')}
      </h3>
      <DefinitionList items={facts} />
      {told.members === 0 && members > 0 && <Alert tone="warning">{t('empties')}</Alert>}
      <p>{t('notYet')}</p>
      <div className="actions">
        <Button variant="primary" onClick={() => onReplace(problemCount > 0)}>
          {problemCount > 0 ? t('replaceWithout', { count: problemCount }) : t('replace')}
        </Button>
        <Button onClick={onGiveUp}>{t('giveUp')}</Button>
      </div>
      {problemCount > 0 && <ProblemLines problems={told.problems} count={problemCount} />}
    </>
  );
};

const useReportFacts = ({ lines, members, problemCount, encoding }: ToldImport, before: number) => {
  const { t } = useTranslation('directories');
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  return [
    { key: 'lines', term: t('fact.lines'), value: number(lines) },
    { key: 'members', term: t('fact.members'), value: number(members) },
    { key: 'problems', term: t('fact.problems'), value: number(problemCount) },
    { key: 'before', term: t('fact.before'), value: number(before) },
    { key: 'encoding', term: t('fact.encoding'), value: encoding ? t(`encoding.${encoding}`) : t('encoding.plain') },
  ];
};
