/**
 * `npm run drill -- [STATE]`: restores the table that the desk of this machine keeps (in STATE, `.sportello/demo`
 * otherwise) into a new one and checks that. With `TABLE_NAME` it checks this table of AWS, and the files of
 * `BUCKET_NAME`.
 */
import { join } from 'node:path';
import { runCommand } from '../cli/run-command.ts';
import { root } from '../root.ts';
import { drillHere } from './drill-here.ts';
import { inspectInAws } from './inspect-in-aws.ts';
import { reportLines } from './report-lines.ts';

const { TABLE_NAME, BUCKET_NAME } = process.env;

const [state = join(root, '.sportello', 'demo')] = process.argv.slice(2);

runCommand(async () => {
  const findings = TABLE_NAME ? await inspectInAws(TABLE_NAME, BUCKET_NAME) : await drillHere(state, console.error);
  for (const line of reportLines(findings)) console.log(line);
  if (findings.violations.length > 0) process.exitCode = 1;
});
