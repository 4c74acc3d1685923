import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Cloud } from '../assembly/cloud.ts';
import { literally } from '../literally.ts';

/** A file of the pages as it was brought into their bucket. */
export interface ReleasedFile {
  readonly path: string;
  readonly cacheControl: string;
  /** Changes whenever the content does. */
  readonly stamp: string;
  read(): Buffer;
}

/** Finds a file by its key in the bucket. */
export type ReleasedFiles = (key: string) => ReleasedFile | undefined;

interface DeploymentProperties {
  readonly SourceObjectKeys: readonly string[];
  readonly SourceMarkers?: readonly Readonly<Record<string, string>>[];
  readonly Exclude?: readonly string[];
  readonly Include?: readonly string[];
  readonly SystemMetadata?: { readonly 'cache-control'?: string };
}
interface Source {
  readonly folder: string;
  /** Texts that stand for what is known only after a deployment. */
  readonly markers: Readonly<Record<string, string>>;
}

/**
 * What the stacks' deployments bring into the bucket of the pages, read from the assembly; `pages` is a folder to take
 * the built pages from instead, so that a new build is seen without a restart.
 */
export const releasedFiles = (cloud: Cloud, pages?: string): ReleasedFiles => {
  const finders = cloud
    .all<DeploymentProperties>('Custom::CDKBucketDeployment')
    .map(({ properties }) => deploymentOf(properties, sourcesOf(cloud, properties, pages)));
  return (key) => finders.map((find) => find(key)).find((file) => file !== undefined);
};

const sourcesOf = ({ assets }: Cloud, properties: DeploymentProperties, pages: string | undefined): readonly Source[] =>
  properties.SourceObjectKeys.map((key, at) => {
    const released = assets.get(key.replace(/\.zip$/, '')) ?? '';
    const isBuilt = existsSync(join(released, 'index.html'));
    return { folder: isBuilt ? (pages ?? released) : released, markers: properties.SourceMarkers?.[at] ?? {} };
  });

/** As `aws s3 sync` does it: what fits `Exclude` is left out, unless it fits `Include`; later sources come over earlier ones. */
const deploymentOf =
  ({ Exclude = [], Include = [], SystemMetadata }: DeploymentProperties, sources: readonly Source[]): ReleasedFiles =>
  (key) => {
    const fits = (patterns: readonly string[]): boolean => patterns.some((pattern) => like(pattern, key));
    if (fits(Exclude) && !fits(Include)) return undefined;
    const source = sources.findLast(({ folder }) => isFile(join(folder, key)));
    return source && fileOf(source, key, SystemMetadata?.['cache-control'] ?? '');
  };

const fileOf = ({ folder, markers }: Source, key: string, cacheControl: string): ReleasedFile => {
  const path = join(folder, key);
  const { mtimeMs, size } = statSync(path);
  return { path, cacheControl, stamp: `${path} ${mtimeMs} ${size}`, read: () => filledIn(readFileSync(path), markers) };
};

const like = (pattern: string, key: string): boolean =>
  new RegExp(`^${literally(pattern).replaceAll('\\*', '.*')}$`).test(key);

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** Markers stand between the quotes of JSON, and what they stand for is written as there. */
const filledIn = (content: Buffer, markers: Readonly<Record<string, string>>): Buffer => {
  const entries = Object.entries(markers);
  if (entries.length === 0) return content;
  return Buffer.from(
    entries.reduce(
      (text, [marker, value]) => text.replaceAll(marker, JSON.stringify(value).slice(1, -1)),
      String(content),
    ),
  );
};
