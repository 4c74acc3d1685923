import type { EndCustomerViewAnswer } from '#contract/answers/end-customer-view';
import type { EndCustomerView } from '#use-cases/articles/view-as-end-customer';
import { presentFiles } from './present-article.ts';
import { withoutAbsent } from './without-absent.ts';

/** What an end customer is told: no name of anybody, no queue, and nothing that moves with what they do not see. */
export const presentEndCustomerView = ({
  stored: { ticket, subject },
  articles,
  files,
  next,
}: EndCustomerView): EndCustomerViewAnswer => ({
  number: ticket.number,
  subject,
  state: ticket.state,
  openedAt: ticket.openedAt,
  ...withoutAbsent({ closedAt: ticket.closedAt, next }),
  items: articles.map((article) => ({
    id: article.id,
    from: article.kind === 'reply' ? 'provider' : 'partner',
    at: article.at,
    text: article.body,
    attachments: presentFiles(article, files),
  })),
});
