import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AuditEntryAnswer } from '#contract/answers/audit-entry';
import { type Fact, type FactChange, factChanges } from '#web/lib/editing/fact.ts';
import { Button } from '#web/ui/button.tsx';
import { FactChangeList } from '#web/ui/changes/fact-change-list.tsx';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { Moment } from '#web/ui/moment.tsx';
import type { AuditSearch } from './audit-search.ts';
import { actionOf, nameIn, pageOf } from './audited-thing.ts';

interface AuditCardProps {
  readonly entry: AuditEntryAnswer;
  readonly factsOf: (what: AuditEntryAnswer['what'], stored: unknown) => readonly Fact[];
  readonly onOnly: (change: Partial<AuditSearch>) => void;
}

/** As many differences as one reads without opening them. */
const atOnce = 8;

/** One change: of what, who did it and when, and fact by fact what is different. */
export const AuditCard = ({ entry, factsOf, onOnly }: AuditCardProps) => {
  const { t } = useTranslation('audit');
  const { what, id, action, by, at, before, after } = entry;
  const changes = factChanges(before ? factsOf(what, before) : [], after ? factsOf(what, after) : []);
  const name = nameIn(after) ?? nameIn(before) ?? id;
  const page = pageOf(entry);
  const known = actionOf(action);
  return (
    <li className="card">
      <h2 className="card-title">
        {t(`what.${what}`)}: {page === undefined ? name : <Link to={page}>{name}</Link>}
      </h2>
      <p className="muted">
        {known === undefined ? action : t(`action.${known}`)} · {by.name} · <Moment at={at} shape="full" />
      </p>
      <Differences changes={changes} />
      <div className="actions">
        <Button size="small" variant="plain" onClick={() => onOnly({ what, id })}>
          {t('onlyThis', { name })}
        </Button>
      </div>
    </li>
  );
};

const Differences = ({ changes }: { readonly changes: readonly FactChange[] }) => {
  const { t } = useTranslation('audit');
  if (changes.length === 0) return null;
  if (changes.length <= atOnce) return <FactChangeList changes={changes} />;
  return (
    <Disclosure summary={t('differences', { count: changes.length })}>
      <FactChangeList changes={changes} />
    </Disclosure>
  );
};
