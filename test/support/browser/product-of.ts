import { beforeAll, inject } from 'vitest';
import type { presetNames } from '../../../presets/preset-names.ts';

/** A whole product takes a while to start, the more so beside the run's own. */
const patience = 300_000;

/** One more product beside the run's own, on another preset and without tickets; all files of a run share it. */
export const productOf = (preset: (typeof presetNames)[number]): (() => string) => {
  let url = '';
  beforeAll(async () => {
    const response = await fetch(`${inject('products')}/${preset}`);
    url = await response.text();
    if (!response.ok) throw new Error(url);
  }, patience);
  return () => url;
};
