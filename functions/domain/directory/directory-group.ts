/** People of an organisation, known by address: whoever stands in it is let in as soon as a referent asks (R6.5). */
export interface DirectoryGroup {
  readonly id: string;
  readonly organisation: string;
  readonly name: string;
  /** How many addresses it holds; none before the first import is finished. */
  readonly members: number;
}
