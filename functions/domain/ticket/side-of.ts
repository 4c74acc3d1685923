import type { Actor } from '../people/person.ts';
import { isStaff } from '../people/person.ts';

const desk = { trigger: 'operator', right: 'act' } as const;
const outside = { trigger: 'requester', right: 'confirm' } as const;

/** The side on which an actor pulls triggers of the workflow, and the right that it takes. */
export const sideOf = (actor: Actor): typeof desk | typeof outside => (isStaff(actor) ? desk : outside);
