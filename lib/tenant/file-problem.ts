/** Something wrong at a place of the tenant file, as zod tells it. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}
