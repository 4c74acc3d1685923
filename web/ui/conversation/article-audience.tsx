import { useTranslation } from 'react-i18next';
import type { ArticleAnswer } from '#contract/answers/article';
import { Icon } from '../icon.tsx';

interface ArticleAudienceProps {
  readonly article: Pick<ArticleAnswer, 'forEndCustomer'>;
  /** Whether the end customer sees the ticket now. */
  readonly disclosed: boolean;
}

/** Who reads a message of a ticket about an end customer, in words (R5.7). */
export const ArticleAudience = ({ article: { forEndCustomer }, disclosed }: ArticleAudienceProps) => {
  const { t } = useTranslation('conversation');
  const flagged = disclosed ? t('endCustomer.readByAll') : t('endCustomer.readLater');
  return (
    <p className="small-print">
      <Icon name={forEndCustomer && disclosed ? 'eye' : 'lock'} size="small" />{' '}
      {forEndCustomer ? flagged : t('endCustomer.readByTwo')}
    </p>
  );
};
