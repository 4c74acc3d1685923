import type { Behaviour } from '../scene.ts';
import { keyed } from './keyed.ts';

/** Reserves a file. */
export const reserve: Behaviour = (scene) =>
  keyed(scene, {
    operation: 'reserveUpload',
    body: { name: `file ${scene.mark}.pdf`, contentType: 'application/pdf', size: 1_000 },
  });

/** Posts a reserved file: at once, late, twice, or never. */
export const post: Behaviour = ({ view, random }) => {
  const fits = view.uploads.filter(({ posted }) => posted === 0 || random.chance(0.1));
  return fits.length === 0 ? undefined : { kind: 'post', upload: random.pick(fits).id, size: 1 + random.below(1_000) };
};
