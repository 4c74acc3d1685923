import type { IconName } from '#web/ui/icon-sources.ts';

/** The desk's places, for its rail and, on a phone, its bar. */
export const deskPlaces = [
  { to: '/desk', word: 'dashboard', icon: 'dashboard' },
  { to: '/desk/queues', word: 'queues', icon: 'inbox' },
  { to: '/desk/list', word: 'list', icon: 'list' },
  { to: '/desk/new', word: 'newForACaller', icon: 'phone' },
] as const satisfies readonly { readonly to: string; readonly word: string; readonly icon: IconName }[];
