/** The CDK app: every file of `tenants/` becomes a pair of stacks; `-c tenant=ID` picks one. */
import { join, relative } from 'node:path';
import { synthesize } from '#lib/synthesize';

// Relative, so that mistakes in a file are told by the name that people know it by.
synthesize({ tenants: relative(process.cwd(), join(import.meta.dirname, '../tenants')) });
