import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '#web/ui/use-announce.ts';
import { MoveButtons, type Way } from '../move-buttons.tsx';

interface MoveRowProps {
  /** What the ids of a list's buttons begin with. */
  readonly list: string;
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
}

/** Up and down in a list that is written: the focus goes along with what is moved, and its place is said (WEB 6). */
export const MoveRow = ({ list, name, index, count, onMove }: MoveRowProps) => {
  const { t } = useTranslation('admin');
  const announce = useAnnounce();
  const move = (to: number, way: Way) => {
    flushSync(() => onMove(to));
    announce(t('movedTo', { name, place: to + 1, count }), 'order');
    document.getElementById(`${list}-${to}-${way}`)?.focus();
  };
  return <MoveButtons id={`${list}-${index}`} {...{ name, index, count }} onMove={move} />;
};
