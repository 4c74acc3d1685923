/** Changes a thing's place with that of its neighbour; at the ends nothing changes. */
export const moveColumn = <Id>(ids: readonly Id[], id: Id, step: -1 | 1): readonly Id[] => {
  const from = ids.indexOf(id);
  const to = from + step;
  const neighbour = ids[to];
  if (from < 0 || neighbour === undefined) return ids;
  return ids.map((one, index) => {
    if (index === from) return neighbour;
    return index === to ? id : one;
  });
};
