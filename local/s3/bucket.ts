import { join } from 'node:path';
import type { Cloud } from '../assembly/cloud.ts';
import type { Objects } from './open-objects.ts';
import { openObjects } from './open-objects.ts';

export interface CorsRule {
  readonly AllowedOrigins: readonly string[];
  readonly AllowedMethods: readonly string[];
  readonly AllowedHeaders?: readonly string[];
  readonly ExposedHeaders?: readonly string[];
  readonly MaxAge?: number;
}

/** A bucket of the stacks with its objects on this disk. */
export interface Bucket {
  readonly name: string;
  readonly arn: string;
  readonly cors: readonly CorsRule[];
  /** Whether new objects are told to EventBridge. */
  readonly events: boolean;
  readonly objects: Objects;
}

interface BucketProperties {
  readonly VersioningConfiguration?: { readonly Status: string };
  readonly CorsConfiguration?: { readonly CorsRules: readonly CorsRule[] };
  readonly NotificationConfiguration?: { readonly EventBridgeConfiguration?: object };
}

/** The buckets of the stacks by name, each in a folder of `directory`; objects are dated by `now`. */
export const bucketsOf = (cloud: Cloud, directory: string, now: () => Date): ReadonlyMap<string, Bucket> =>
  new Map(
    cloud.all<BucketProperties>('AWS::S3::Bucket').map(({ ref, arn, properties }) => [
      ref,
      {
        name: ref,
        arn,
        cors: properties.CorsConfiguration?.CorsRules ?? [],
        events: properties.NotificationConfiguration?.EventBridgeConfiguration !== undefined,
        objects: openObjects(join(directory, ref), properties.VersioningConfiguration?.Status === 'Enabled', now),
      },
    ]),
  );
