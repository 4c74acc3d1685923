import type { ListBodyProps } from './list-body-props.ts';
import { ListCards } from './list-cards.tsx';
import { ListGrid } from './list-grid.tsx';
import { ListPages } from './list-pages.tsx';
import { useNarrow } from './use-narrow.ts';

/** The rows in the shape that fits the person and the screen. */
export const ListBody = (props: ListBodyProps) => {
  const narrow = useNarrow();
  if (narrow) return <ListCards {...props} />;
  return props.shape === 'pages' ? <ListPages {...props} /> : <ListGrid {...props} />;
};
