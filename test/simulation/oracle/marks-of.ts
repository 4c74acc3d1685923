import type { Item } from '#store/item';
import type { World } from '../world/world.ts';
import { followChanges } from './follow-changes.ts';
import { memoryOf } from './memory-of.ts';

const pattern = /⟦[\w-]+⟧/g;

/** The marks in a text; each stands in what one call wrote. */
export const marksIn = (text: string): ReadonlySet<string> => new Set(text.match(pattern) ?? []);

const written = new WeakMap<Item, ReadonlySet<string>>();

/** The marks in the body of a stored text; looked for once, as what lies in the table never changes. */
export const marksOfText = (item: Item): ReadonlySet<string> => {
  const known = written.get(item) ?? marksIn(String(item['body']));
  written.set(item, known);
  return known;
};

/** Who wrote it: the mark names them, with a number behind. */
export const writerOf = (mark: string): string => mark.slice(1, mark.lastIndexOf('-'));

const fresh = followChanges();
const places = memoryOf(() => new Map<string, Set<string>>());

/** The tickets on which the text of each mark stands, in words or as the name of a file. */
export const placesOfMarks = (world: World): ReadonlyMap<string, ReadonlySet<string>> => {
  const known = places(world);
  const note = (text: unknown, number: string): void => {
    for (const mark of marksIn(JSON.stringify(text))) known.set(mark, (known.get(mark) ?? new Set()).add(number));
  };
  for (const { key } of fresh(world)) {
    if (!/^(T|U)#/.test(key.pk) || !/^(#|AP#|AI#)/.test(key.sk)) continue;
    const { body, opening, linked, name } = world.database.item(key) ?? {};
    if (body !== undefined) note([body, opening], key.pk.slice(2));
    if (linked !== undefined) note(name, (linked as { readonly number: string }).number);
  }
  return known;
};
