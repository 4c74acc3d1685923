import { useTranslation } from 'react-i18next';
import type { EndCustomerViewAnswer } from '#contract/answers/end-customer-view';
import { AuthorLine } from '../author-line.tsx';
import { ArticleFiles } from '../conversation/article-files.tsx';
import { ArticleText } from '../conversation/article-text.tsx';
import { Moment } from '../moment.tsx';

interface ShownTextProps {
  readonly number: string;
  readonly text: EndCustomerViewAnswer['items'][number];
}

/** One message as the end customer reads it: from the desk or from the partner, of nobody by name. */
export const ShownText = ({ number, text: { from, at, text, attachments } }: ShownTextProps) => {
  const { t } = useTranslation('conversation');
  return (
    <li>
      <article className={from === 'provider' ? 'message message-ours' : 'message'}>
        <header className="message-head">
          <h3 className="message-title">
            <AuthorLine from={t(from === 'provider' ? 'desk' : 'endCustomer.partner')} when={<Moment at={at} />} />
          </h3>
        </header>
        <ArticleText text={text} />
        {attachments.length > 0 && <ArticleFiles number={number} files={attachments} />}
      </article>
    </li>
  );
};
