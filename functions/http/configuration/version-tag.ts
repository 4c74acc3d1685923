/** Strong ETag of the configuration: its version. */
export const versionTag = (version: number): string => `"${version}"`;
