import type { UserPool } from 'aws-cdk-lib/aws-cognito';
import type { ServiceFunction } from './service-function.ts';

/** Tells the function the user pool and allows it to invite people; a tenant with a foreign issuer has none. */
export const bindUserPool = (caller: ServiceFunction, userPool: UserPool): void => {
  caller.lambda.addEnvironment('USER_POOL_ID', userPool.userPoolId);
  caller.allow(['cognito-idp:AdminCreateUser', 'cognito-idp:AdminGetUser'], [userPool.userPoolArn]);
};
