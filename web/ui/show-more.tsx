import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';

interface ShowMoreProps {
  readonly count: number;
  readonly onClick: () => void;
  readonly busy?: boolean | undefined;
}

/** 'Mostra altri 50': paging by asking, not endless (WEB 2.3). */
export const ShowMore = ({ count, onClick, busy }: ShowMoreProps) => {
  const { t } = useTranslation('common');
  return (
    <div className="show-more">
      <Button icon="chevron-down" busy={busy} onClick={onClick}>
        {t('showMore', { count })}
      </Button>
    </div>
  );
};
