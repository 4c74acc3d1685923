/** One place that breaks a rule of the house; `line` counts from 1. */
export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** A finding as editors and people read it. */
export const describeFinding = ({ path, line, text }: Finding): string => `${path}:${line} ${text}`;
