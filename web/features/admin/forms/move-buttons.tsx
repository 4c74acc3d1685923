import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';
import { useAnnounce } from '#web/ui/use-announce.ts';

interface MoveButtonsProps {
  /** What the ids of a list's buttons begin with. */
  readonly list: string;
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
}

/** Up and down: the focus goes along with what is moved, and its new place is said (WEB 6). */
export const MoveButtons = ({ list, name, index, count, onMove }: MoveButtonsProps) => {
  const { t } = useTranslation('admin-forms');
  const announce = useAnnounce();
  const move = (to: number, way: 'up' | 'down') => {
    flushSync(() => onMove(to));
    announce(t('movedTo', { name, place: to + 1, count }), 'order');
    document.getElementById(`${list}-${to}-${way}`)?.focus();
  };
  return (
    <>
      <Button
        id={`${list}-${index}-up`}
        size="small"
        variant="plain"
        icon="arrow-up"
        iconOnly
        aria-disabled={index === 0}
        onClick={() => index > 0 && move(index - 1, 'up')}
      >
        {t('moveUp', { name })}
      </Button>
      <Button
        id={`${list}-${index}-down`}
        size="small"
        variant="plain"
        icon="arrow-down"
        iconOnly
        aria-disabled={index === count - 1}
        onClick={() => index < count - 1 && move(index + 1, 'down')}
      >
        {t('moveDown', { name })}
      </Button>
    </>
  );
};
