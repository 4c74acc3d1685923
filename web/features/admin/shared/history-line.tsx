import { useTranslation } from 'react-i18next';
import type { AuditEntryAnswer } from '#contract/answers/audit-entry';
import { type Fact, factChanges } from '#web/lib/editing/fact.ts';
import { FactChangeList } from '#web/ui/changes/fact-change-list.tsx';
import { Moment } from '#web/ui/moment.tsx';

interface HistoryLineProps {
  readonly entry: AuditEntryAnswer;
  readonly factsOf: (stored: unknown) => readonly Fact[];
}

const actions = ['create', 'change', 'archive', 'restore', 'disable', 'enable'] as const;

/** One change: when, who, what they did, and fact by fact what is different. */
export const HistoryLine = ({ entry: { at, by, action, before, after }, factsOf }: HistoryLineProps) => {
  const { t } = useTranslation('administration');
  const known = actions.find((one) => one === action);
  return (
    <li className="card">
      <p>
        <Moment at={at} shape="full" /> · {by.name} · {known ? t(`action.${known}`) : action}
      </p>
      <FactChangeList changes={factChanges(before ? factsOf(before) : [], factsOf(after))} />
    </li>
  );
};
