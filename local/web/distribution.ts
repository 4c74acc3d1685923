import type { Cloud } from '../assembly/cloud.ts';
import { literally } from '../literally.ts';
import { refusal } from '../refusal.ts';
import type { EdgeFunction } from './edge-function.ts';
import { edgeFunction } from './edge-function.ts';
import type { HeadersPolicy } from './policy-headers.ts';
import { policyHeaders } from './policy-headers.ts';

/** What happens to the requests of some paths. */
export interface Behaviour {
  readonly path: RegExp;
  readonly origin: 'files' | 'api';
  readonly headers: Readonly<Record<string, string>>;
  readonly onRequest?: EdgeFunction;
  readonly onResponse?: EdgeFunction;
}

/** The one distribution of the stacks: the first behaviour whose path fits counts, and the last one fits always. */
export interface SiteDistribution {
  readonly rootObject: string;
  readonly behaviours: readonly Behaviour[];
}

interface BehaviourConfig {
  readonly PathPattern?: string;
  readonly TargetOriginId: string;
  readonly ResponseHeadersPolicyId?: string;
  readonly FunctionAssociations?: readonly { readonly EventType: string; readonly FunctionARN: string }[];
}
interface DistributionProperties {
  readonly DistributionConfig: {
    readonly DefaultRootObject?: string;
    readonly DefaultCacheBehavior: BehaviourConfig;
    readonly CacheBehaviors?: readonly BehaviourConfig[];
    readonly Origins: readonly { readonly Id: string; readonly S3OriginConfig?: object }[];
  };
}

/** Reads the distribution from the stacks. */
export const distributionOf = (cloud: Cloud): SiteDistribution => {
  const [found, second] = cloud.all<DistributionProperties>('AWS::CloudFront::Distribution');
  if (found === undefined || second !== undefined) throw refusal('The local runner expects exactly one distribution.');
  const config = found.properties.DistributionConfig;
  const isBucket = (id: string) => config.Origins.some((origin) => origin.Id === id && origin.S3OriginConfig);
  const functions = functionsOf(cloud);
  const policies = policiesOf(cloud);
  const toBehaviour = (one: BehaviourConfig): Behaviour => {
    const at = (type: string) => one.FunctionAssociations?.find(({ EventType }) => EventType === type)?.FunctionARN;
    const [onRequest, onResponse] = [at('viewer-request'), at('viewer-response')].map((arn) =>
      functions.get(arn ?? ''),
    );
    return {
      path: patternOf(one.PathPattern ?? '*'),
      origin: isBucket(one.TargetOriginId) ? 'files' : 'api',
      headers: policyHeaders(policies.get(one.ResponseHeadersPolicyId ?? '')),
      ...(onRequest && { onRequest }),
      ...(onResponse && { onResponse }),
    };
  };
  return {
    rootObject: config.DefaultRootObject ?? '',
    behaviours: [...(config.CacheBehaviors ?? []), config.DefaultCacheBehavior].map(toBehaviour),
  };
};

/** `*` stands for anything in a path pattern, `?` for one sign. */
const patternOf = (pattern: string): RegExp =>
  new RegExp(`^${literally(pattern).replaceAll('\\*', '.*').replaceAll('\\?', '.')}$`);

const functionsOf = (cloud: Cloud): ReadonlyMap<string, EdgeFunction> =>
  new Map(
    cloud
      .all<{ readonly FunctionCode: string }>('AWS::CloudFront::Function')
      .map(({ arn, properties }) => [arn, edgeFunction(properties.FunctionCode)]),
  );

const policiesOf = (cloud: Cloud): ReadonlyMap<string, HeadersPolicy> =>
  new Map(
    cloud
      .all<{ readonly ResponseHeadersPolicyConfig: HeadersPolicy }>('AWS::CloudFront::ResponseHeadersPolicy')
      .map(({ ref, properties }) => [ref, properties.ResponseHeadersPolicyConfig]),
  );
