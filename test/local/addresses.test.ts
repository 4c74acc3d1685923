import { describe, expect, it } from 'vitest';
import { createCloud } from '#local/assembly/cloud';
import { localAddresses } from '#local/assembly/local-addresses';
import { assemblyOf, place, stackOf } from '#support/local/assembly-of';

const site = 'assistenza.aurora.example';
const foreign = 'https://login.example/realms/aurora';
const stack = stackOf('demo-app', {
  Own: ['AWS::CloudFront::Distribution', { DistributionConfig: { Aliases: [site] } }],
  Guard: ['AWS::ApiGatewayV2::Authorizer', { JwtConfiguration: { Issuer: foreign, Audience: ['desk'] } }],
  Web: [
    'AWS::Cognito::UserPoolClient',
    {
      ClientName: 'web',
      CallbackURLs: [{ 'Fn::Join': ['', ['https://', { 'Fn::GetAtt': ['Own', 'DomainName'] }, '/callback']] }],
    },
  ],
});
const here = localAddresses(assemblyOf([stack]), place);

describe('a page of the stacks that runs on one machine', () => {
  it.each([
    ['the pool', 'https://cognito-idp.eu-south-1.amazonaws.com/eu-south-1_demo', place.issuer],
    ['the pool’s tokens', 'https://sportello-demo-000000000000.auth.eu-south-1.amazoncognito.com', place.api],
    ['a foreign issuer', foreign, place.issuer],
    ['the foreign issuer’s origin', "connect-src 'self' https://login.example;", `connect-src 'self' ${place.api};`],
    ['files', 'https://s3.eu-south-1.amazonaws.com/files/', `${place.aws}/files/`],
    ['a ticket', `"ticketUrl":"https://${site}/tickets/{number}"`, `"ticketUrl":"${place.api}/tickets/{number}"`],
  ])('finds %s here', (_what, spelt, found) => {
    expect(here(spelt)).toBe(found);
  });

  it.each([
    `https://${site}.elsewhere.example/`,
    'https://login.example.org',
    'https://portal.example/tickets/{number}',
  ])('leaves alone what only looks like it: %s', (spelt) => {
    expect(here(spelt)).toBe(spelt);
  });

  it('returns from signing in to this machine, although the stacks name the distribution', () => {
    const [client] = createCloud(assemblyOf([stack]), place).all<{ CallbackURLs: string[] }>(
      'AWS::Cognito::UserPoolClient',
    );
    expect(client?.properties.CallbackURLs).toEqual([`${place.api}/callback`]);
  });
});
