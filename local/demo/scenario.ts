/** What a ticket of the demo is about and how it usually goes; texts hold slots such as `{course}`. */
export interface Scenario {
  readonly area: string;
  readonly subarea: string;
  readonly type: string;
  readonly subtype: string;
  readonly severity: string;
  readonly urgent?: boolean;
  readonly regression?: boolean;
  /** Only for people of an office; else students write it. */
  readonly office?: boolean;
  readonly subjects: readonly string[];
  readonly description: string;
  /** What the desk asks, and what comes back. */
  readonly question: string;
  readonly answer: string;
  /** For the desk alone. */
  readonly note: string;
  /** What a diagnosis says; clarifications have none. */
  readonly cause?: string;
  readonly solution: string;
  /** The kind of file that people add. */
  readonly file?: string;
}
