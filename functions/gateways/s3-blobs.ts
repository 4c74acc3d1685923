import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsOutput,
  type S3Client,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Upload } from '#domain/upload';
import { uploadKey } from '#domain/upload-key';
import type { Clock } from '#use-cases/ports';
import type { Blobs } from '#use-cases/ports/files';
import { attachmentDisposition } from './attachment-disposition.ts';
import { servedType } from './served-type.ts';

interface S3BlobsOptions {
  readonly client: S3Client;
  readonly bucket: string;
  readonly clock: Clock;
}

const downloadSeconds = 60;

/** The tenant's bucket: forms and links that S3 itself checks, so that no file passes through a function (DESIGN 4). */
export const createS3Blobs = (options: S3BlobsOptions): Blobs => ({
  uploadForm: (upload) => uploadForm(options, upload),
  downloadUrl: (upload) => downloadUrl(options, upload),
  head: (key) => head(options, key),
  delete: (key) => deleteAllVersions(options, key),
});

/** Exactly this key, this type, at most the declared size, until the reservation ends; asked for later, it is over. */
const uploadForm = ({ client, bucket, clock }: S3BlobsOptions, upload: Upload) =>
  createPresignedPost(client, {
    Bucket: bucket,
    Key: uploadKey(upload.id),
    Fields: { 'Content-Type': upload.contentType },
    Conditions: [['content-length-range', 1, upload.size]],
    Expires: Math.floor((Date.parse(upload.expiresAt) - Date.parse(clock.now())) / 1000),
  });

const downloadUrl = ({ client, bucket }: S3BlobsOptions, upload: Upload): Promise<string> => {
  if (!upload.objectVersion) throw new Error('A file that was not received has no version to download.');
  const command = new GetObjectCommand({
    Bucket: bucket,
    Key: uploadKey(upload.id),
    VersionId: upload.objectVersion,
    ResponseContentDisposition: attachmentDisposition(upload.name),
    ResponseContentType: servedType(upload.contentType),
  });
  return getSignedUrl(client, command, { expiresIn: downloadSeconds });
};

const head = async ({ client, bucket }: S3BlobsOptions, key: string): ReturnType<Blobs['head']> => {
  try {
    const { VersionId = '', ContentLength = 0 } = await client.send(
      new HeadObjectCommand({ Bucket: bucket, Key: key }),
    );
    return { version: VersionId, size: ContentLength };
  } catch (error) {
    if ((error as Error).name === 'NotFound') return undefined;
    throw error;
  }
};

/** A version at a time, so that a crash in between leaves the rest for the next sweep. */
const deleteAllVersions = async ({ client, bucket }: S3BlobsOptions, key: string): Promise<void> => {
  let page: ListObjectVersionsOutput = {};
  do {
    page = await client.send(
      new ListObjectVersionsCommand({
        Bucket: bucket,
        Prefix: key,
        KeyMarker: page.NextKeyMarker,
        VersionIdMarker: page.NextVersionIdMarker,
      }),
    );
    const versions = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])].filter(({ Key }) => Key === key);
    for (const { VersionId } of versions) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key, VersionId }));
    }
  } while (page.IsTruncated);
};
