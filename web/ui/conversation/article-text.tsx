import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { splitQuote } from '#web/lib/conversation/split-quote.ts';
import { Fold } from '../fold.tsx';
import { Markdown } from '../markdown.tsx';

/** A message's text; what it quotes at its end is folded away. */
export const ArticleText = ({ text }: { readonly text: string }) => {
  const { t } = useTranslation('conversation');
  const { own, quote } = useMemo(() => splitQuote(text), [text]);
  return (
    <>
      <Markdown text={own} />
      {quote !== '' && (
        <Fold summary={t('showQuote')}>
          <Markdown text={quote} />
        </Fold>
      )}
    </>
  );
};
