/** A function's bundle as it is deployed, beside bundles that hold nothing but its SDK clients. */
export interface BundleSet {
  /** Name of the entry: `tickets`, `notifier` … */
  readonly name: string;
  /** What the stacks set; the values do not matter to an import. */
  readonly variables: readonly string[];
  readonly own: string;
  /** With the same options; absent when the function uses no client. */
  readonly clients?: string;
  /** Without our stand-in for the SDK's search for credentials. */
  readonly searchingClients?: string;
}
