import { pathToFileURL } from 'node:url';
import type { FunctionSpec } from '#local/lambda/function-spec';
import { writeBundle } from './write-bundle.ts';

/** A function with this source, named `desk`. */
export const functionSpecOf = (source: string, more: Partial<FunctionSpec> = {}): FunctionSpec => ({
  name: 'desk',
  arn: 'arn:aws:lambda:eu-south-1:000000000000:function:desk',
  module: pathToFileURL(`${writeBundle(source)}/index.mjs`).href,
  handler: 'handler',
  megabytes: 128,
  timeoutMilliseconds: 5000,
  variables: {},
  ...more,
});
