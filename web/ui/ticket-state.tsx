import { useWords } from '#web/lib/catalogue/use-words.ts';
import { StateBadge } from './state-badge.tsx';

/** The badge of a state of the preset. */
export const TicketState = ({ state }: { readonly state: string }) => {
  const words = useWords();
  return <StateBadge family={words.family(state)}>{words.state(state)}</StateBadge>;
};
