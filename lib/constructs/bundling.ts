import { join } from 'node:path';
import type { BundlingOptions } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogLevel, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';

const root = join(import.meta.dirname, '../..');

/**
 * How every function is bundled. `module` first: without it the
 * SDK's CommonJS, which cannot be shaken, doubles the size.
 */
export const bundling = {
  format: OutputFormat.ESM,
  target: 'node24',
  minify: true,
  mainFields: ['module', 'main'],
  bundleAwsSDK: true,
  // docs/decisions/lambda-credentials.md
  esbuildArgs: {
    '--alias:@aws-sdk/credential-provider-node': join(root, 'functions/gateways/lambda-credentials.ts'),
  },
  logLevel: LogLevel.WARNING,
  // Some packages are CommonJS and call `require` for what Node brings along.
  banner: "import{createRequire as sportelloRequire}from'node:module';const require=sportelloRequire(import.meta.url);",
} satisfies BundlingOptions;
