import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDrafts } from '#web/lib/drafts/use-drafts.ts';
import { Button } from '#web/ui/button.tsx';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { Moment } from '#web/ui/moment.tsx';
import { VisuallyHidden } from '#web/ui/visually-hidden.tsx';

const prefix = 'call:';

/** The other calls that were begun in this browser and not opened yet. */
export const CallDrafts = ({ current }: { readonly current: string }) => {
  const { t } = useTranslation('opening');
  const { drafts = [], discard } = useDrafts(prefix);
  const others = drafts.filter(({ key }) => key !== `${prefix}${current}`);
  if (others.length === 0) return null;
  return (
    <Disclosure summary={t('otherCalls', { count: others.length })}>
      <ul className="list-lines">
        {others.map(({ key, title, savedAt }) => (
          <li key={key} className="spread">
            <Link to={`/desk/new?draft=${encodeURIComponent(key.slice(prefix.length))}`}>{title || t('untitled')}</Link>
            <span className="muted">
              <Moment at={savedAt} />
            </span>
            <Button variant="plain" size="small" icon="delete" onClick={() => discard(key)}>
              {t('discardDraft')}
              <VisuallyHidden> {title || t('untitled')}</VisuallyHidden>
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};
