import type { TranslateConfig } from '@aws-sdk/lib-dynamodb';

/** How the document client that the store is given must translate: absent fields are left out. */
export const documentClientOptions: TranslateConfig = { marshallOptions: { removeUndefinedValues: true } };
