import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/**
 * The files of the pages. It stays when the stack is deleted, as CloudFormation deletes no bucket with files in it and a
 * function that may empty it would stand there for that one day.
 */
export const siteBucket = (scope: Construct): Bucket => {
  const bucket = new Bucket(scope, 'Files', {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  Validations.of(bucket).acknowledge({
    id: 'AwsSolutions-S1',
    reason:
      'Only the distribution can read here, and what it reads is the same for everybody: a log of it would tell of nobody’s data.',
  });
  return bucket;
};
