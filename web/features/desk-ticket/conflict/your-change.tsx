import { useTranslation } from 'react-i18next';
import type { TicketAnswer } from '#contract/answers/ticket';
import type { Attempt } from '#web/features/desk-ticket/acting/attempt.ts';
import { ChangeList } from '#web/features/desk-ticket/history/change-list.tsx';
import { PlainText } from '#web/ui/plain-text.tsx';
import { wantedChanges } from './wanted-changes.ts';

interface YourChangeProps {
  readonly attempt: Attempt;
  readonly current: TicketAnswer;
  /** Names of people by their ids. */
  readonly nameOf: (id: string) => string;
}

/** What the person wanted to change, against what the ticket is now. */
export const YourChange = ({ attempt, current, nameOf }: YourChangeProps) => {
  const { t } = useTranslation('desk-ticket');
  const text = attempt.kind === 'act' ? attempt.body.text : undefined;
  return (
    <>
      <ChangeList changes={wantedChanges(attempt, current, nameOf)} />
      {text && (
        <>
          <p className="small-print">{t('conflict.text')}</p>
          <PlainText text={text} />
        </>
      )}
    </>
  );
};
