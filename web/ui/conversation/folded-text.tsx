import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button.tsx';
import { ArticleText } from './article-text.tsx';

const longCharacters = 1200;
const longLines = 16;

/** A text of which, where it is long, the beginning is shown first; all of it is there for the page's search and print. */
export const FoldedText = ({ text }: { readonly text: string }) => {
  const { t } = useTranslation('conversation');
  const [open, setOpen] = useState(false);
  const long = text.length > longCharacters || text.split('\n').length > longLines;
  if (!long) return <ArticleText text={text} />;
  return (
    <>
      <div className={open ? undefined : 'message-clamped'}>
        <ArticleText text={text} />
      </div>
      <Button variant="plain" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? t('showLess') : t('showWhole')}
      </Button>
    </>
  );
};
