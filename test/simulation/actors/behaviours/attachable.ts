import type { Scene } from '../scene.ts';
import type { KnownUpload } from '../view.ts';

/** What a text may show: a note anything, what is public nothing that is meant for notes. */
const fits = ({ internal }: KnownUpload, kind: string): boolean => kind === 'note' || !internal;

/** Files of theirs to be shown by what they write now: posted or not, sometimes shown before, seldom somebody else's. */
export const attachable = ({ view, world, random }: Scene, kind = 'public'): { attachments?: readonly string[] } => {
  if (random.chance(0.03)) {
    const others = [...world.views.values()].filter((other) => other !== view).flatMap(({ uploads }) => uploads);
    const fitting = others.filter((upload) => fits(upload, kind));
    if (fitting.length > 0) return { attachments: [random.pick(fitting).id] };
  }
  const own = view.uploads.filter((upload) => fits(upload, kind) && (!upload.attached || random.chance(0.25)));
  if (own.length === 0 || random.chance(0.2)) return {};
  const picked = own.slice(0, 1 + random.below(2));
  for (const upload of picked) upload.attached = true;
  return { attachments: picked.map(({ id }) => id) };
};
