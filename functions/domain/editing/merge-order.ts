/** The names of one table in three presets, each in its order. */
interface Orders {
  readonly base: readonly string[];
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

/** All names of both sides: in the order of theirs, unless mine was put into another order since. */
export const mergeOrder = ({ base, mine, theirs }: Orders): readonly string[] => {
  const common = base.filter((name) => mine.includes(name));
  const unmoved = common.join() === mine.filter((name) => base.includes(name)).join();
  return unmoved ? weave(theirs, mine) : weave(mine, theirs);
};

/** An order with the names that only the other one has, each behind the name that it follows there. */
const weave = (order: readonly string[], other: readonly string[]): readonly string[] => {
  const woven = [...order];
  for (const [index, name] of other.entries()) {
    if (!woven.includes(name)) woven.splice(woven.indexOf(other[index - 1] ?? '') + 1, 0, name);
  }
  return woven;
};
