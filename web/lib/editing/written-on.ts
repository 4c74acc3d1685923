/** What somebody wrote into a form, and from what. */
export interface Written<Form> {
  /** The form as it was when the first word was written. */
  readonly begun: Form;
  readonly parts: Partial<Form>;
}

/** Nothing where all is as it was begun: what was taken back by hand is no draft, and follows what is in force again. */
export const writtenOn = <Form extends object>(
  before: Written<Form> | null,
  inForce: Form,
  change: Partial<Form>,
): Written<Form> | null => {
  const begun = before?.begun ?? inForce;
  const parts = Object.entries({ ...before?.parts, ...change }).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(begun, name)),
  );
  return parts.length > 0 ? { begun, parts: Object.fromEntries(parts) as Partial<Form> } : null;
};
