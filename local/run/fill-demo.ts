import { join } from 'node:path';
import type { Cloud } from '../assembly/cloud.ts';
import { engineClient } from '../engines/engine.ts';
import { refusal } from '../refusal.ts';
import { bucketsOf } from '../s3/bucket.ts';
import type { Prepared } from './prepare.ts';

/** So many that each page shows something, and lists need a second page. */
const usually = 285;
const part = 'demo tickets';

/** Where the demo puts its files: the tenant's bucket, which tells EventBridge of what people upload. */
const shelfOf = (cloud: Cloud, directory: string) => {
  let moment = new Date(0);
  const buckets = bucketsOf(cloud, join(directory, 's3'), () => moment);
  const objects = [...buckets.values()].find(({ events }) => events)?.objects;
  if (objects === undefined) throw new Error('The stacks have no bucket for files.');
  return {
    put: async (key: string, body: Buffer, contentType: string, at: string): Promise<void> => {
      moment = new Date(at);
      await objects.put(key, body, contentType);
    },
    head: async (key: string) => objects.find(key),
  };
};

/**
 * Fills an empty desk with the demo's tickets, before anything reads the table's stream. Answers what is to be called
 * once that past lies behind the stream's readers, or nothing when there was nothing to do.
 */
export const fillDemo = async (
  { tenant, ledger, clock, dynamodb, directory }: Prepared,
  cloud: Cloud,
  { wanted, progress }: { readonly wanted: number | true; readonly progress: (line: string) => void },
): Promise<(() => void) | undefined> => {
  let mark = ledger.read(part);
  ledger.keep(part, () => mark);
  if (mark === 'begun')
    throw refusal("Writing the demo's tickets was interrupted. Start afresh with: npm start -- --reset");
  const [table] = cloud.all('AWS::DynamoDB::GlobalTable');
  if (mark === 'written' || !tenant.demo || table === undefined) return undefined;
  const note = (state: 'begun' | 'written'): void => {
    mark = state;
    ledger.flush();
  };
  note('begun');
  // Loaded only here: tests and tools that start without the demo need not wait for it.
  const { writeDemo } = await import('../demo/write-demo.ts');
  const wrote = await writeDemo({
    database: engineClient(dynamodb.endpoint, cloud.place.region),
    tableName: table.ref,
    shelf: shelfOf(cloud, directory),
    count: wanted === true ? usually : wanted,
    now: clock.now(),
    people: [...tenant.people, ...tenant.clients].map(({ id }) => id),
    announce: (tickets) => progress(`Writing the demo's tickets … ${tickets}`),
  });
  const done = () => note('written');
  if (wrote) return done;
  done();
  return undefined;
};
