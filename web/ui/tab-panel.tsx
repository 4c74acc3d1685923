import type { ReactNode } from 'react';

interface TabPanelProps {
  /** The id of its tab. */
  readonly id: string;
  readonly children: ReactNode;
}

/** What the chosen tab shows. */
export const TabPanel = ({ id, children }: TabPanelProps) => (
  <div role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`}>
    {children}
  </div>
);
