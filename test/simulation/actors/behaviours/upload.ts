import { uploadsOf } from '../../oracle/uploads-of.ts';
import type { Behaviour } from '../scene.ts';
import { fileBody } from './file-body.ts';
import { keyed } from './keyed.ts';

/** Reserves a file. */
export const reserve: Behaviour = (scene) => keyed(scene, { operation: 'reserveUpload', body: fileBody(scene) });

/** Asks once more for a reservation that was swept, under its key, which lives longer. */
export const reserveAgain: Behaviour = (scene) => {
  const { view, world, random } = scene;
  const { all, current } = uploadsOf(world);
  const gone = new Set([...all.values()].flatMap(({ id, name }) => (current.has(id) ? [] : [name])));
  const calls = view.keyed.filter(
    ({ operation, body }) => operation === 'reserveUpload' && gone.has(String(body?.['name'])),
  );
  return calls.length === 0 ? undefined : { kind: 'call', call: random.pick(calls) };
};

/** Posts a reserved file: at once, late, twice, or never. */
export const post: Behaviour = ({ view, random }) => {
  const fits = view.uploads.filter(({ posted }) => posted === 0 || random.chance(0.2));
  return fits.length === 0 ? undefined : { kind: 'post', upload: random.pick(fits).id, size: 1 + random.below(1_000) };
};
