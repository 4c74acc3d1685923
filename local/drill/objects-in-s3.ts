import { ListObjectVersionsCommand, type ListObjectVersionsOutput, S3Client } from '@aws-sdk/client-s3';
import { uploadPrefix } from '#domain/upload-key';
import type { StoredObject } from './check-objects.ts';

/** Every version of every file in a bucket of AWS. */
export const objectsInS3 = async (bucket: string): Promise<readonly StoredObject[]> => {
  const client = new S3Client({});
  const found: StoredObject[] = [];
  let page: ListObjectVersionsOutput = {};
  do {
    page = await client.send(
      new ListObjectVersionsCommand({
        Bucket: bucket,
        Prefix: uploadPrefix,
        KeyMarker: page.NextKeyMarker,
        VersionIdMarker: page.NextVersionIdMarker,
      }),
    );
    found.push(...(page.Versions ?? []).map(({ Key = '', VersionId = '' }) => ({ key: Key, version: VersionId })));
  } while (page.IsTruncated);
  client.destroy();
  return found;
};
