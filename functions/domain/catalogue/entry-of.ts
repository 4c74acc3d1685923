/** An entry of a table, by an id from outside; never something that every object inherits. */
export const entryOf = <Entry>(table: Readonly<Record<string, Entry>>, id: string): Entry | undefined =>
  Object.hasOwn(table, id) ? table[id] : undefined;
