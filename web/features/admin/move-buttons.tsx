import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';

export type Way = 'up' | 'down';

interface MoveButtonsProps {
  /** What the ids of the two begin with. */
  readonly id: string;
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly busy?: boolean;
  readonly onMove: (to: number, way: Way) => void;
}

/** Up and down, for whoever uses no mouse too; at the ends of the list they keep the focus and do nothing (WEB 6). */
export const MoveButtons = ({ id, name, index, count, busy, onMove }: MoveButtonsProps) => {
  const { t } = useTranslation('admin');
  const ways = { up: index - 1, down: index + 1 };
  const words = { up: t('moveUp', { name }), down: t('moveDown', { name }) };
  return (['up', 'down'] as const).map((way) => {
    const to = ways[way];
    const isThere = to >= 0 && to < count;
    return (
      <Button
        key={way}
        id={`${id}-${way}`}
        size="small"
        variant="plain"
        icon={`arrow-${way}`}
        iconOnly
        busy={busy}
        aria-disabled={!isThere}
        onClick={() => isThere && onMove(to, way)}
      >
        {words[way]}
      </Button>
    );
  });
};
