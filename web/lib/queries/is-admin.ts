import type { MeAnswer } from '#contract/answers/me';

/** Whether the person looks after what the desk offers. */
export const isAdmin = ({ role }: Pick<MeAnswer, 'role'>): boolean => role === 'supervisor' || role === 'tenant_admin';
