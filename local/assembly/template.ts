/** What `cdk synth` wrote, as the runner reads it. */

/** A JSON value of a template; objects may be intrinsic functions. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Properties = Readonly<Record<string, Value>>;

/** A resource with its stack's name; `properties` still hold intrinsic functions. */
export interface Resource {
  readonly stack: string;
  readonly id: string;
  readonly type: string;
  readonly properties: Properties;
  readonly dependsOn: readonly string[];
  readonly condition?: string;
}

export interface Stack {
  readonly name: string;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly outputs: Readonly<Record<string, { readonly Value: Value; readonly Export?: { readonly Name: Value } }>>;
  readonly parameters: Readonly<Record<string, { readonly Default?: Value }>>;
  readonly conditions: Readonly<Record<string, Value>>;
  readonly mappings: Readonly<Record<string, Value>>;
}

/** The stacks of one tenant and where their assets lie. */
export interface Assembly {
  readonly region: string;
  readonly stacks: readonly Stack[];
  /** Directory of an asset by its hash. */
  readonly assets: ReadonlyMap<string, string>;
}
