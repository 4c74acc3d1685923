import { NotSimulated } from '../errors/not-simulated.ts';

/** Refuses parameters that a command of the fake would silently ignore. */
export const knownInput = (kind: string, input: object, known: ReadonlySet<string>): void => {
  for (const name of Object.keys(input)) {
    if (!known.has(name) && (input as Record<string, unknown>)[name] !== undefined)
      throw new NotSimulated(`${kind} with ${name}`);
  }
};
