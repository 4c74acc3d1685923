import { useSearchParams } from 'react-router';

const panels = ['facts', 'history', 'files'] as const;
export type Panel = (typeof panels)[number];

/** The part that is open beside the conversation, or instead of it on a narrow page; it stands in the address. */
export const usePanel = () => {
  const [search, setSearch] = useSearchParams();
  const panel = panels.find((one) => one === search.get('panel'));
  const address = (next: Panel | undefined) => {
    const changed = new URLSearchParams(search);
    if (next) changed.set('panel', next);
    else changed.delete('panel');
    return `?${changed}`;
  };
  return {
    panel,
    address,
    toggle: (next: Panel) => setSearch(address(panel === next ? undefined : next), { preventScrollReset: true }),
  };
};
