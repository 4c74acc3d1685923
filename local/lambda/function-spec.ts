import { existsSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Cloud, LocalResource } from '../assembly/cloud.ts';
import { accessKeyOf } from '../aws/access-keys.ts';
import { refusal } from '../refusal.ts';
import { libraryFunctions } from './library-functions.ts';

/** A function as the stacks describe it, ready to be run here. */
export interface FunctionSpec {
  readonly name: string;
  readonly arn: string;
  readonly module: string;
  readonly handler: string;
  readonly megabytes: number;
  readonly timeoutMilliseconds: number;
  /** Set when the stacks limit how many copies run at once. */
  readonly reserved?: number;
  readonly variables: Readonly<Record<string, string>>;
  /** Where events go that failed although nobody waited for an answer. */
  readonly deadLetters?: string;
}

interface FunctionProperties {
  readonly Runtime?: string;
  readonly Handler: string;
  readonly MemorySize?: number;
  readonly Timeout?: number;
  readonly ReservedConcurrentExecutions?: number;
  readonly Environment?: { readonly Variables?: Readonly<Record<string, string>> };
  readonly DeadLetterConfig?: { readonly TargetArn?: string };
  readonly Code: { readonly S3Key?: string };
}

/** Every function of the stacks but those of a library. Refuses what is no bundle for Node, as no other runtime is here. */
export const functionSpecs = (cloud: Cloud): readonly FunctionSpec[] =>
  cloud
    .all<FunctionProperties>('AWS::Lambda::Function')
    .filter(({ arn }) => !libraryFunctions(cloud).has(arn))
    .map((resource) => toSpec(resource, cloud));

const toSpec = ({ ref, arn, stack, properties }: LocalResource<FunctionProperties>, cloud: Cloud): FunctionSpec => {
  const hash = properties.Code.S3Key?.split('.')[0] ?? '';
  const asset = cloud.assets.get(hash);
  if (asset === undefined || !properties.Runtime?.startsWith('nodejs'))
    throw refusal(
      `${ref} in ${stack} is no bundle for Node (${properties.Runtime}); the local runner runs nothing else.`,
    );
  const [file = '', handler = ''] = properties.Handler.split('.');
  const path = ['.mjs', '.js'].map((ending) => join(asset, `${file}${ending}`)).find(existsSync);
  if (path === undefined) throw refusal(`The bundle of ${ref} has no ${file}.mjs or ${file}.js.`);
  return {
    name: ref,
    arn,
    module: pathToFileURL(path).href,
    handler,
    megabytes: properties.MemorySize ?? 128,
    timeoutMilliseconds: (properties.Timeout ?? 3) * 1000,
    ...(properties.ReservedConcurrentExecutions !== undefined && { reserved: properties.ReservedConcurrentExecutions }),
    variables: { ...properties.Environment?.Variables, ...lambdaVariables(ref, properties, cloud) },
    ...(properties.DeadLetterConfig?.TargetArn && { deadLetters: properties.DeadLetterConfig.TargetArn }),
  };
};

/** What Lambda sets by itself, and the addresses by which the SDK finds the local cloud instead of AWS. */
const lambdaVariables = (name: string, { Handler, MemorySize }: FunctionProperties, { place }: Cloud) => {
  const key = accessKeyOf(name);
  return {
    AWS_REGION: place.region,
    AWS_DEFAULT_REGION: place.region,
    AWS_ACCESS_KEY_ID: key.id,
    AWS_SECRET_ACCESS_KEY: key.secret,
    AWS_SESSION_TOKEN: key.token,
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(MemorySize ?? 128),
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    AWS_EXECUTION_ENV: `AWS_Lambda_nodejs${process.versions.node.split('.')[0]}.x`,
    _HANDLER: Handler,
    TZ: ':UTC',
    LANG: 'en_US.UTF-8',
    ...Object.fromEntries(services.map((service) => [`AWS_ENDPOINT_URL_${service}`, place.aws])),
    // Nothing of the person's own settings for AWS reaches a function.
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_EC2_METADATA_DISABLED: 'true',
  };
};

const services = ['DYNAMODB', 'S3', 'SQS', 'SES', 'COGNITO_IDENTITY_PROVIDER'];
