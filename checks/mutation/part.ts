/** Some of the code, and the tests that must notice when it breaks; files by glob, `!` leaves out. */
export interface Part {
  readonly name: string;
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}
