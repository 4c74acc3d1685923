import type { Place } from './place.ts';
import type { Resource } from './template.ts';

/** How a resource is called: what `Ref` gives, and what `Fn::GetAtt` gives by attribute. */
export interface Identity {
  readonly ref: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** `name` is the resource's own name (given or made); attributes that nothing local needs are left to a default. */
type Naming = (name: string, place: Place, resource: Resource) => Identity;

const arn =
  (service: string, path = '') =>
  (name: string, { region, account }: Place): Identity => ({
    ref: name,
    attributes: { Arn: `arn:aws:${service}:${region}:${account}:${path}${name}` },
  });

const table: Naming = (name, place) => {
  const { ref, attributes } = arn('dynamodb', 'table/')(name, place);
  return { ref, attributes: { ...attributes, StreamArn: `${attributes.Arn}/stream/local`, TableId: name } };
};

const queue: Naming = (name, place) => ({
  ref: `${place.aws}/${place.account}/${name}`,
  attributes: {
    ...arn('sqs')(name, place).attributes,
    QueueName: name,
    QueueUrl: `${place.aws}/${place.account}/${name}`,
  },
});

const bucket: Naming = (name) => ({
  ref: name,
  attributes: { Arn: `arn:aws:s3:::${name}`, DomainName: `${name}.s3.amazonaws.com` },
});

const role: Naming = (name, { account }) => ({
  ref: name,
  attributes: { Arn: `arn:aws:iam::${account}:role/${name}`, RoleId: name },
});

const pool: Naming = (name, place) => {
  const id = `${place.region}_${name.replaceAll(/[^A-Za-z0-9]/g, '')}`;
  const provider = `cognito-idp.${place.region}.amazonaws.com/${id}`;
  return {
    ref: id,
    attributes: {
      ...arn('cognito-idp', 'userpool/')(id, place).attributes,
      UserPoolId: id,
      ProviderName: provider,
      ProviderURL: `https://${provider}`,
    },
  };
};

const poolClient: Naming = (name) => ({ ref: name, attributes: { ClientId: name, Name: name } });

const api: Naming = (name, place) => ({ ref: name, attributes: { ApiId: name, ApiEndpoint: place.api } });

/** Names of its kind are in lower case. */
const distribution: Naming = (name) => ({
  ref: name,
  attributes: { Id: name, DomainName: `${name.toLowerCase().replaceAll(/[^a-z0-9-]/g, '')}.cloudfront.net` },
});

const edgeFunction: Naming = (name, { account }) => {
  const own = `arn:aws:cloudfront::${account}:function/${name}`;
  return { ref: own, attributes: { Arn: own, FunctionARN: own } };
};

const identity: Naming = (name, place) => ({ ref: name, attributes: arn('ses', 'identity/')(name, place).attributes });

const namings: Readonly<Record<string, Naming>> = {
  'AWS::DynamoDB::GlobalTable': table,
  'AWS::SQS::Queue': queue,
  'AWS::S3::Bucket': bucket,
  'AWS::IAM::Role': role,
  'AWS::Cognito::UserPool': pool,
  'AWS::Cognito::UserPoolClient': poolClient,
  'AWS::ApiGatewayV2::Api': api,
  'AWS::CloudFront::Distribution': distribution,
  'AWS::CloudFront::Function': edgeFunction,
  'AWS::Lambda::Function': arn('lambda', 'function:'),
  'AWS::Events::Rule': arn('events', 'rule/'),
  'AWS::SNS::Topic': arn('sns'),
  'AWS::KMS::Key': arn('kms', 'key/'),
  'AWS::Logs::LogGroup': arn('logs', 'log-group:'),
  'AWS::SES::EmailIdentity': identity,
};

/** The property that carries a name which the template gives; others get their stack's and their logical name. */
export const nameProperty: Readonly<Record<string, string>> = {
  'AWS::DynamoDB::GlobalTable': 'TableName',
  'AWS::SQS::Queue': 'QueueName',
  'AWS::S3::Bucket': 'BucketName',
  'AWS::IAM::Role': 'RoleName',
  'AWS::Cognito::UserPool': 'UserPoolName',
  'AWS::Cognito::UserPoolClient': 'ClientName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::Events::Rule': 'Name',
  'AWS::Logs::LogGroup': 'LogGroupName',
  'AWS::SES::EmailIdentity': 'EmailIdentity',
  'AWS::SES::ConfigurationSet': 'Name',
};

/** Local names of a resource that is called `name`. */
export const identify = (resource: Resource, name: string, place: Place): Identity =>
  (namings[resource.type] ?? unnamed)(name, place, resource);

const unnamed: Naming = (name) => ({ ref: name, attributes: {} });
