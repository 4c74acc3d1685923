import { listAddress } from '#web/lib/lists/list-address.ts';

/** Views that everybody has, by the key of their words. */
export const readyViews = [
  { key: 'all', to: listAddress() },
  { key: 'mine', to: listAddress({ owner: 'me' }) },
  { key: 'unowned', to: listAddress({ owner: 'none' }) },
  { key: 'answered', to: listAddress({ customerAnswered: 'true' }) },
  { key: 'overdue', to: listAddress({ overdue: 'true' }) },
  { key: 'latest', to: listAddress({ ended: 'include', order: 'updated' }) },
  { key: 'ended', to: listAddress({ ended: 'only', order: 'updated' }) },
] as const;
