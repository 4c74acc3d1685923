import type { AwsAnswer } from '../aws/aws-call.ts';
import { escapeMarkup } from '../escape-markup.ts';
import type { Bucket } from './bucket.ts';
import type { KeyedVersion } from './open-objects.ts';

/** Lists every version of the objects whose keys start with a prefix, in one page. */
export const answerVersions = async (bucket: Bucket, url: URL): Promise<AwsAnswer> => {
  const prefix = url.searchParams.get('prefix') ?? '';
  const versions = await bucket.objects.list(prefix);
  return {
    status: 200,
    headers: { 'content-type': 'application/xml' },
    body: `<?xml version="1.0" encoding="UTF-8"?>
<ListVersionsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${bucket.name}</Name><Prefix>${escapeMarkup(prefix)}</Prefix><IsTruncated>false</IsTruncated>${versions.map(element).join('')}</ListVersionsResult>`,
    recorded: { operation: 'ListObjectVersions', input: { Bucket: bucket.name } },
  };
};

const element = ({ key, latest, version }: KeyedVersion): string => {
  const inside = `<Key>${escapeMarkup(key)}</Key><VersionId>${version.version}</VersionId><IsLatest>${latest}</IsLatest><LastModified>${version.at}</LastModified>`;
  return version.marker
    ? `<DeleteMarker>${inside}</DeleteMarker>`
    : `<Version>${inside}<ETag>${escapeMarkup(version.etag)}</ETag><Size>${version.size}</Size><StorageClass>STANDARD</StorageClass></Version>`;
};
