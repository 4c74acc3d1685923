import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystem } from 'aws-cdk-lib';
import type { ISource } from 'aws-cdk-lib/aws-s3-deployment';
import { Source } from 'aws-cdk-lib/aws-s3-deployment';
import { logoName } from './site-configuration.ts';

/** The tenant's logo as one more file of the pages. */
export const logoSource = (file: string): ISource => {
  const folder = FileSystem.mkdtemp('sportello-logo-');
  copyFileSync(file, join(folder, logoName(file)));
  return Source.asset(folder);
};
