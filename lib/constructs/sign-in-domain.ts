import { Aws } from 'aws-cdk-lib';
import type { Tenant } from '../tenant/tenant-schema.ts';

/** First part of the sign-in page's address: such addresses are unique in a whole region, whoever owns them. */
export const signInDomainPrefix = ({ id }: Tenant): string => `sportello-${id}-${Aws.ACCOUNT_ID}`;
