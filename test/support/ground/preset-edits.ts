import { parsePreset } from '#domain/preset/parse-preset';
import { portal } from './portal.ts';

/** A step on the way to a place in a preset. */
type Json = { [key: string]: Json };

/** A change to a preset's data, made in place. */
export type Edit = (preset: Json) => void;

/** What is said of `consortium-portal` after some edits, as lines of `place: text`. */
export const said = (...edits: Edit[]): string[] => {
  const preset = JSON.parse(JSON.stringify(portal));
  for (const edit of edits) edit(preset);
  const parsed = parsePreset(preset);
  return parsed.ok ? [] : parsed.failure.map(({ place, text }) => `${place}: ${text}`);
};

/** Puts a value where a path of keys leads; `undefined` takes away what is there. */
export const put =
  (path: string, value: unknown): Edit =>
  (preset) => {
    const keys = path.split('/');
    const last = keys.pop() ?? '';
    const parent = keys.reduce((node, key) => node[key] as Json, preset);
    if (value === undefined) Reflect.deleteProperty(parent, last);
    else parent[last] = value as Json;
  };

/** Adds an arrow to the workflow's nine. */
export const arrow = (transition: object): Edit => put('workflow/transitions/9', transition);

/** Adds a remap to the workflow's one. */
export const remap = (rule: object): Edit => put('workflow/remaps/1', rule);
