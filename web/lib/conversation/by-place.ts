/** Gives each its place as key: right for what never changes its order, as the parts of a text. */
export const byPlace = <Item>(items: readonly Item[]): readonly { readonly key: string; readonly item: Item }[] =>
  items.map((item, place) => ({ key: `${place}`, item }));
