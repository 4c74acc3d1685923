interface Part {
  readonly id: string;
}

const find = <One extends Part>(list: readonly One[], { id }: Part): One | undefined =>
  list.find((one) => one.id === id);

/**
 * A list as somebody has written it, put onto what it has become since they began: what others have added, changed or
 * taken away meanwhile stays so, unless it was written here too.
 */
export const putOnto = <One extends Part>(
  written: readonly One[],
  begun: readonly One[],
  now: readonly One[],
): readonly One[] => {
  const kept = written.flatMap((part) => {
    const isMine = JSON.stringify(find(begun, part)) !== JSON.stringify(part);
    return isMine ? [part] : (find(now, part) ?? []);
  });
  return [...kept, ...now.filter((part) => !find(begun, part) && !find(written, part))];
};
