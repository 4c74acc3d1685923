import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccountRecovery, FeaturePlan, Mfa, UserPool } from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import type { Tenant } from '../tenant/tenant-schema.ts';

/** The tenant's people who sign in; what is final after creation is in docs/decisions/sign-in.md. */
export const tenantUserPool = (scope: Construct, tenant: Tenant): UserPool => {
  const pool = new UserPool(scope, 'UserPool', {
    userPoolName: tenant.id,
    signInAliases: { email: true },
    signInCaseSensitive: false,
    standardAttributes: { email: { required: true, mutable: true } },
    selfSignUpEnabled: false,
    passwordPolicy: {
      minLength: 12,
      requireLowercase: true,
      requireUppercase: true,
      requireDigits: true,
      requireSymbols: true,
      tempPasswordValidity: Duration.days(7),
    },
    mfa: Mfa.OPTIONAL,
    mfaSecondFactor: { otp: true, sms: false },
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    featurePlan: FeaturePlan.ESSENTIALS,
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  Validations.of(pool).acknowledge(
    {
      id: 'AwsSolutions-COG2',
      reason:
        'The pool holds staff and requesters alike, and a pool demands a second factor of all or of nobody. Everybody can set up a one-time code.',
    },
    {
      id: 'AwsSolutions-COG8',
      reason:
        'The Plus plan is paid per active user, tens of thousands of students among them. Nobody can sign up by themselves and passwords have twelve characters of four kinds.',
    },
  );
  return pool;
};
