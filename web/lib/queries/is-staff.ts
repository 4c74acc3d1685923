import type { MeAnswer } from '#contract/answers/me';

/** Whether the person works at the desk, whose pages are others than a requester's. */
export const isStaff = ({ role }: Pick<MeAnswer, 'role'>): boolean => role !== 'requester' && role !== 'referent';
