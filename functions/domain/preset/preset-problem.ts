/** What is wrong with a preset, and where in it: `workflow.transitions[3].to`, `there is no state "resolvd"`. */
export interface PresetProblem {
  readonly place: string;
  readonly text: string;
}
