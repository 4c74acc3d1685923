import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';
import { useAnnounce } from '#web/ui/use-announce.ts';

interface NewsBarProps {
  readonly count: number;
  readonly onRefresh: () => void;
}

/** 'Ci sono 3 novità · Aggiorna': no row moves until somebody asks for it (WEB 3). */
export const NewsBar = ({ count, onRefresh }: NewsBarProps) => {
  const { t } = useTranslation('desk-list');
  const announce = useAnnounce();
  const words = count > 0 ? t('news', { count }) : '';
  useEffect(() => {
    if (words !== '') announce(words, 'list-news');
  }, [words, announce]);
  if (count === 0) return null;
  return (
    <div className="news-bar list-news">
      <p>{words}</p>
      <Button size="small" icon="refresh" onClick={onRefresh}>
        {t('refresh')}
      </Button>
    </div>
  );
};
