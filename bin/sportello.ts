/** The CDK app: every file of `tenants/` becomes a pair of stacks; `-c tenant=ID` picks one. */
import { join } from 'node:path';
import { synthesize } from '#lib/synthesize';

synthesize({ tenants: join(import.meta.dirname, '../tenants') });
