import type { IconName } from '#web/ui/icon-sources.ts';

interface Place {
  readonly to: string;
  readonly word: string;
  readonly icon: IconName;
}

/** The desk's places, for its rail and, on a phone, its bar. */
export const deskPlaces = [
  { to: '/desk', word: 'dashboard', icon: 'dashboard' },
  { to: '/desk/queues', word: 'queues', icon: 'inbox' },
  { to: '/desk/list', word: 'list', icon: 'list' },
  { to: '/desk/new', word: 'newForACaller', icon: 'phone' },
] as const satisfies readonly Place[];

/** What the desk has besides, in the rail, where partners keep a registry of their customers. */
export const registryPlaces = [
  { to: '/customers', word: 'customers', icon: 'user' },
] as const satisfies readonly Place[];

/** What supervisors and tenant admins have besides, in the rail. */
export const adminPlaces = [
  { to: '/admin', word: 'administration', icon: 'settings' },
] as const satisfies readonly Place[];
