import { Stack, Validations } from 'aws-cdk-lib';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { uploadPrefix } from '#domain/upload-key';
import type { ServiceFunction } from './service-function.ts';

/** The calls that a function makes on uploads and on the bucket itself; nothing else is allowed to it. */
export interface BucketRights {
  readonly objects: readonly ('GetObject' | 'GetObjectVersion' | 'PutObject' | 'DeleteObjectVersion')[];
  /** `ListBucket`: asked for an object that is not there, S3 says so to those only who may list. */
  readonly lists?: readonly ('ListBucket' | 'ListBucketVersions')[];
}

/** Tells the function the bucket's name and allows it these calls on uploads. */
export const bindBucket = (caller: ServiceFunction, bucket: Bucket, { objects, lists = [] }: BucketRights): void => {
  caller.lambda.addEnvironment('BUCKET_NAME', bucket.bucketName);
  caller.allow(s3(objects), [bucket.arnForObjects(`${uploadPrefix}*`)]);
  if (lists.length > 0) caller.allow(s3(lists), [bucket.bucketArn]);
  Validations.of(caller).acknowledge({
    id: `AwsSolutions-IAM5[Resource::${Stack.of(bucket).stackName}:${exportedArn}/${uploadPrefix}*]`,
    reason:
      'Every upload is an object of its own under uploads/, named when somebody attaches a file, so that no role can name it beforehand. The actions are spelt out.',
  });
};

/** The name under which the library hands the bucket's ARN from stack to stack. */
const exportedArn = 'ExportsOutputFnGetAttAttachmentsBucket134755D7Arn3EBF7014';

const s3 = (actions: readonly string[]): string[] => actions.map((action) => `s3:${action}`);
