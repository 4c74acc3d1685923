import { type Behaviour, call } from '../scene.ts';

const remark = (value: unknown, before: string, after: string): unknown =>
  typeof value === 'string' ? value.replaceAll(before, after) : value;

/** Sends something once more under its key: as it was, or with other texts. */
export const repeat: Behaviour = (scene) => {
  const { view, random, mark } = scene;
  if (view.keyed.length === 0) return undefined;
  const first = random.pick(view.keyed);
  const { who: _who, mark: before, body = {}, ...rest } = first;
  const isMarked = JSON.stringify(body).includes(before);
  if (!isMarked || random.chance(0.8)) return { kind: 'call', call: first };
  const changed = Object.entries(body).map(([name, value]) => [name, remark(value, before, mark)]);
  return call(scene, { ...rest, body: Object.fromEntries(changed) });
};
