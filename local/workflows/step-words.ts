import type { Transition } from '#domain/preset/preset';

/** What a step is called in English: by the preset, or by its own name. */
export const stepWords = ({ action, label }: Transition): string =>
  label?.en ?? `${action.charAt(0).toUpperCase()}${action.slice(1).replaceAll('-', ' ')}`;
