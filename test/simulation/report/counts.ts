/** How often something was met, by its name. */
export type Counts = Record<string, number>;
