/**
 * Reads the named environment variables of a function, so that one that was deployed without them stops when it starts.
 * Throws an error that names every missing variable.
 */
export const readEnvironment = <const Name extends string>(
  names: readonly Name[],
  variables: Readonly<Record<string, string | undefined>>,
): Readonly<Record<Name, string>> => {
  const missing = names.filter((name) => !variables[name]);
  if (missing.length > 0) throw new Error(`Missing environment variables: ${missing.join(', ')}.`);
  return Object.fromEntries(names.map((name) => [name, variables[name]])) as Record<Name, string>;
};
