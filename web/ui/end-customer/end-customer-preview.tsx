import { useTranslation } from 'react-i18next';
import type { EndCustomerViewAnswer } from '#contract/answers/end-customer-view';
import { useEndCustomerView } from '#web/lib/conversation/use-end-customer-view.ts';
import { Button } from '../button.tsx';
import { Dialog } from '../dialog.tsx';
import { FailureNote } from '../failure-note.tsx';
import { Skeleton } from '../skeleton.tsx';
import { TicketState } from '../ticket-state.tsx';
import { ShownText } from './shown-text.tsx';

interface EndCustomerPreviewProps {
  readonly number: string;
  readonly onClose: () => void;
}

/** The ticket as its end customer sees it now (R5.7). */
export const EndCustomerPreview = ({ number, onClose }: EndCustomerPreviewProps) => {
  const { t } = useTranslation('conversation');
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useEndCustomerView(number);
  const [first] = data?.pages ?? [];
  return (
    <Dialog title={t('endCustomer.previewTitle')} shape="large" onClose={onClose}>
      <div className="stack-small">
        {!first && !error && <Skeleton shape="cards" count={2} />}
        {error && <FailureNote title={t('endCustomer.previewFailed')} error={error} onRetry={() => refetch()} />}
        {first && <Facts view={first} />}
        <Texts number={number} texts={data?.pages.flatMap(({ items }) => items)} whole={!hasNextPage} />
        {hasNextPage && (
          <Button size="small" busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
            {t('endCustomer.more')}
          </Button>
        )}
      </div>
    </Dialog>
  );
};

const Facts = ({ view: { number, subject, state } }: { readonly view: EndCustomerViewAnswer }) => (
  <p className="cluster">
    <strong>
      {number} {subject}
    </strong>
    <TicketState state={state} />
  </p>
);

interface TextsProps {
  readonly number: string;
  readonly texts: EndCustomerViewAnswer['items'] | undefined;
  /** There are no more of them. */
  readonly whole: boolean;
}

const Texts = ({ number, texts, whole }: TextsProps) => {
  const { t } = useTranslation('conversation');
  if (!texts) return null;
  if (texts.length === 0) return whole ? <p className="muted">{t('endCustomer.nothing')}</p> : null;
  return (
    <ol className="list-plain stack-small">
      {texts.map((text) => (
        <ShownText key={text.id} number={number} text={text} />
      ))}
    </ol>
  );
};
