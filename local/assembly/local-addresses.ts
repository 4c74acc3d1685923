import { literally } from '../literally.ts';
import type { Place } from './place.ts';
import type { Assembly, Value } from './template.ts';

type Rule = readonly [spelt: RegExp, here: string];
type Names = { readonly [key: string]: Value };

/** Turns the addresses of AWS that a text of a template spells out into those of this machine. */
export const localAddresses = (assembly: Assembly, place: Place): ((text: string) => string) => {
  const rules: readonly Rule[] = [
    ...issuers(assembly).flatMap((issuer): readonly Rule[] => [
      [whole(literally(issuer)), place.issuer],
      [whole(literally(new URL(issuer).origin)), new URL(place.issuer).origin],
    ]),
    [whole('https://cognito-idp\\.[a-z0-9-]+\\.amazonaws\\.com/[\\w-]+'), place.issuer],
    [whole('https://cognito-idp\\.[a-z0-9-]+\\.amazonaws\\.com'), new URL(place.issuer).origin],
    [whole('https://[a-z0-9-]+\\.auth\\.[a-z0-9-]+\\.amazoncognito\\.com'), new URL(place.issuer).origin],
    [/https:\/\/s3\.[a-z0-9-]+\.amazonaws\.com(?=\/)/g, place.aws],
    ...[...siteNames(assembly).map(literally), '[a-z0-9-]+\\.cloudfront\\.net'].map(
      (name): Rule => [new RegExp(`https://${name}(?![\\w.:-])`, 'g'), place.api],
    ),
  ];
  return (text) =>
    text.includes('https://') ? rules.reduce((changed, [spelt, here]) => changed.replaceAll(spelt, here), text) : text;
};

/** An address that does not go on. */
const whole = (pattern: string): RegExp => new RegExp(`${pattern}(?![\\w./:-])`, 'g');

/** Issuers of organisations' own, which the local provider stands in for. */
const issuers = (assembly: Assembly): readonly string[] =>
  valuesOf(assembly, 'AWS::ApiGatewayV2::Authorizer', ({ JwtConfiguration }) => {
    const { Issuer } = (JwtConfiguration ?? {}) as Names;
    return typeof Issuer === 'string' ? [Issuer] : [];
  });

/** Domains of tenants' own, under which their pages are. */
const siteNames = (assembly: Assembly): readonly string[] =>
  valuesOf(assembly, 'AWS::CloudFront::Distribution', ({ DistributionConfig }) => {
    const { Aliases } = (DistributionConfig ?? {}) as Names;
    return Array.isArray(Aliases) ? Aliases.map(String) : [];
  });

const valuesOf = (
  { stacks }: Assembly,
  wanted: string,
  read: (properties: Names) => readonly string[],
): readonly string[] =>
  stacks.flatMap(({ resources }) =>
    [...resources.values()].filter(({ type }) => type === wanted).flatMap(({ properties }) => read(properties)),
  );
