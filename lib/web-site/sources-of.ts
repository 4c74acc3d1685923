import { Aws } from 'aws-cdk-lib';
import { signInDomainPrefix } from '../constructs/sign-in-domain.ts';
import type { DataStack } from '../data-stack.ts';
import type { Tenant } from '../tenant/tenant-schema.ts';
import type { Sources } from './content-security-policy.ts';

/** The addresses besides their own that a tenant's pages need: where people sign in and where files go. */
export const sourcesOf = (tenant: Tenant, { bucket }: DataStack): Sources => {
  // Path style, as the functions sign; a form is posted to the bucket itself, objects lie below it.
  const files = `https://s3.${Aws.REGION}.${Aws.URL_SUFFIX}/${bucket.bucketName}`;
  return { signIn: signInOrigins(tenant), files: [files, `${files}/`] };
};

/** A pool tells of itself at one address and gives tokens at another. */
const signInOrigins = (tenant: Tenant): readonly string[] =>
  tenant.issuer
    ? [new URL(tenant.issuer.issuer).origin]
    : [
        `https://cognito-idp.${Aws.REGION}.amazonaws.com`,
        `https://${signInDomainPrefix(tenant)}.auth.${Aws.REGION}.amazoncognito.com`,
      ];
