import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type Engine, engineClient } from '../engines/engine.ts';
import { startDynamodb } from '../engines/start-dynamodb.ts';
import { startLocal } from '../start-local.ts';
import { refuseRunning } from '../state/take-state.ts';
import { copyTable, type TablePlace } from './copy-table.ts';
import { type Findings, inspectTable } from './inspect-table.ts';
import { objectsOnDisk } from './objects-on-disk.ts';
import { onlyTable } from './only-table.ts';
import { tableContext } from './table-context.ts';

type Tell = (line: string) => void;

/**
 * A drill on what a desk of this machine keeps in a folder, which stays as it is: the restored table lives in memory.
 * Where nothing is kept yet, the demo's desk is started once.
 */
export const drillHere = async (state: string, tell: Tell): Promise<Findings> => {
  refuseRunning(state);
  if (!existsSync(join(state, 'dynamodb'))) await fill(state, tell);
  const kept = await startDynamodb(join(state, 'dynamodb'));
  const fresh = await startDynamodb();
  const [from, to] = [clientOf(kept), clientOf(fresh)];
  try {
    const tableName = await onlyTable(from);
    return await drill({ client: from, tableName }, { client: to, tableName }, join(state, 's3'), tell);
  } finally {
    from.destroy();
    to.destroy();
    await Promise.all([kept.stop(), fresh.stop()]);
  }
};

const clientOf = ({ endpoint }: Engine): DynamoDBClient => new DynamoDBClient(engineClient(endpoint, 'eu-south-1'));

const fill = async (dir: string, progress: Tell): Promise<void> => {
  progress('Nothing is kept here yet: the desk is started once.');
  const system = await startLocal({ tenant: 'demo', dir, port: 0, demo: true, progress });
  await system.stop();
};

const drill = async (from: TablePlace, to: TablePlace, files: string, tell: Tell): Promise<Findings> => {
  const began = performance.now();
  const since = (moment: number): string => `${((performance.now() - moment) / 1000).toFixed(1)} s`;
  const restored = await copyTable(from, to);
  tell(`Restored ${restored.toLocaleString('en')} items into a new table in ${since(began)}.`);
  const checking = performance.now();
  const findings = await inspectTable(tableContext(to.client, to.tableName), await objectsOnDisk(files));
  tell(`Checked it in ${since(checking)}: the desk would be back ${since(began)} after the loss, on this machine.`);
  return findings;
};
