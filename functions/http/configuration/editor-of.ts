import { theClock } from '#domain/people/person';
import type { Names } from '#use-cases/tickets/view-ticket';
import { presentName } from '../present/present-name.ts';

/** Who made a version; nobody has made what a deployment brought but the product itself. */
export const editorOf = ({ by = theClock.id }: { by?: string }, names: Names) => presentName(by, names);
