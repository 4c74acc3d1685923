import { NotSimulated } from '../errors/not-simulated.ts';

/** Refuses parameters that a command of the fake would silently ignore. */
export const knownInput = (kind: string, input: object, known: ReadonlySet<string>): void => {
  for (const [name, value] of Object.entries(input)) {
    if (value !== undefined && !known.has(name)) throw new NotSimulated(`${kind} with ${name}`);
  }
};
