import { isStaff } from '#domain/people/person';
import { elsewhere } from '../elsewhere.ts';
import type { Scene } from '../scene.ts';
import { secret } from './secret.ts';

/** What reserves a file; each second one of the desk is only for notes, and its name says so. */
export const fileBody = ({ mark, who, view, world }: Scene) => {
  const isInternal = isStaff(who) && view.calls % 2 === 0 && elsewhere.includes(world.desk.name);
  return {
    name: `${isInternal ? secret : 'file'} ${mark}.pdf`,
    contentType: 'application/pdf',
    size: 1_000,
  };
};
