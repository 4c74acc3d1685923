import { useMedia } from '#web/lib/theme/use-media.ts';

/** Whether facts stand beside the conversation; otherwise they are folded around it. */
export const useWide = (): boolean => useMedia('(width >= 992px)');
