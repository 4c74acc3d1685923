import { fromEnv } from '@aws-sdk/credential-provider-env';

/**
 * Stands in for the SDK's search for credentials: Lambda always gives them in the environment, and the code that would
 * look for profiles, sign-in sessions and metadata services is a fifth of a bundle
 * (docs/decisions/lambda-credentials.md).
 */
export const defaultProvider = fromEnv;
