import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDrafts } from '#web/lib/drafts/use-drafts.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Moment } from '#web/ui/moment.tsx';

const prefix = 'new:';

/** Tickets that were begun and not sent; they lie in this browser only (WEB 3, 'Drafts'). */
export const HomeDrafts = () => {
  const { t } = useTranslation('home');
  const { drafts = [], discard } = useDrafts(prefix);
  if (drafts.length === 0) return null;
  return (
    <section className="page-section" aria-labelledby="drafts">
      <h2 className="section-title" id="drafts">
        {t('drafts')}
      </h2>
      <ul className="list-plain stack-small">
        {drafts.map(({ key, title, savedAt }) => (
          <Card
            as="li"
            key={key}
            title={<Link to={`/new/${key.slice(prefix.length)}/check`}>{title || t('draftOf')}</Link>}
            meta={
              <span>
                {t('savedAt')} <Moment at={savedAt} />
              </span>
            }
            actions={
              <Button variant="plain" size="small" icon="delete" onClick={() => discard(key)}>
                {t('discard', { title: title || t('draftOf') })}
              </Button>
            }
          />
        ))}
      </ul>
    </section>
  );
};
