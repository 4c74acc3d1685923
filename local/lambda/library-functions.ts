import type { Cloud } from '../assembly/cloud.ts';

/** ARNs of functions that a library brings along; what they do in a deployment the runner does itself. */
export const libraryFunctions = (cloud: Cloud): ReadonlySet<string> =>
  new Set(
    cloud
      .all<{ readonly ServiceToken: string }>('Custom::CDKBucketDeployment')
      .map(({ properties }) => properties.ServiceToken),
  );
