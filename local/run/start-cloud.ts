import type { Cloud } from '../assembly/cloud.ts';
import { createCloud } from '../assembly/cloud.ts';
import { localAccount } from '../assembly/place.ts';
import type { AwsParts } from '../aws/start-aws.ts';
import { startAws } from '../aws/start-aws.ts';
import { createTables } from '../engines/create-tables.ts';
import type { LocalOptions } from '../local-options.ts';
import type { Queues } from '../queues/create-queues.ts';
import { createQueues } from '../queues/create-queues.ts';
import type { Recorder } from '../recorder/create-recorder.ts';
import { createRecorder } from '../recorder/create-recorder.ts';
import { createCallbacks } from '../setup/create-callbacks.ts';
import { runCustomResources } from '../setup/run-custom-resources.ts';
import type { Activity } from '../sources/create-activity.ts';
import { createActivity } from '../sources/create-activity.ts';
import { dispatchEvent } from '../sources/dispatch-event.ts';
import type { EventParts } from '../sources/event-source.ts';
import { objectCreatedEvent } from '../sources/object-created-event.ts';
import type { Rule } from '../sources/rules.ts';
import { rulesOf } from '../sources/rules.ts';
import type { Sources } from '../sources/start-sources.ts';
import { startSources } from '../sources/start-sources.ts';
import { awsParts } from './aws-parts.ts';
import type { createClosers } from './create-closers.ts';
import { createComplaint } from './create-complaint.ts';
import { fillDemo } from './fill-demo.ts';
import type { Prepared } from './prepare.ts';
import type { Functions } from './start-functions.ts';
import { startFunctions } from './start-functions.ts';

/** The stacks at work, still without their address. */
export interface RunningCloud {
  readonly cloud: Cloud;
  readonly functions: Functions;
  readonly events: EventParts;
  readonly queues: Queues;
  readonly activity: Activity;
  readonly sources: Sources;
  readonly rules: readonly Rule[];
  readonly recorder: Recorder;
}

/** Makes tables, queues, buckets and functions of the stacks, sets the tenant up and starts what moves by itself. */
export const startCloud = async (
  prepared: Prepared,
  issuer: string,
  options: LocalOptions,
  closers: ReturnType<typeof createClosers>,
): Promise<RunningCloud> => {
  const progress = options.progress ?? (() => undefined);
  const { assembly, server, dynamodb, inbox, log, ledger, clock, directory } = prepared;
  const late: { aws?: AwsParts; sources?: Sources } = {};
  const aws = await startAws(() => late.aws);
  closers.add(aws.stop);
  const place = { region: assembly.region, account: localAccount, aws: aws.endpoint, api: server.url, issuer };
  const cloud = createCloud(assembly, place);
  const activity = createActivity();
  const queues = createQueues(cloud, ledger);
  const functions = startFunctions({ cloud, clock, log, activity, queues });
  closers.add(functions.stop);
  const failed = createComplaint(log, options.complain ?? console.error);
  const events = { findFunction: functions.find, asyncRules: functions.asyncRules, activity, failed, queues };
  const streams = await createTables(cloud, dynamodb.endpoint);
  const rules = rulesOf(cloud);
  const mailIdentities = cloud.all('AWS::SES::EmailIdentity').map(({ ref }) => ref);
  const recorder = createRecorder({ ...place, mailIdentities }, options.observe);
  const callbacks = createCallbacks();
  late.aws = awsParts({
    ...{ cloud, inbox, queues, ledger, recorder, callbacks, directory },
    newcomers: prepared.tenant.newcomers,
    functions: functions.names,
    dynamodb: dynamodb.endpoint,
    now: clock.now,
    written: () => late.sources?.written(),
    created: (event) => dispatchEvent(objectCreatedEvent(event, place, clock.now()), rules, events),
  });
  await runCustomResources('Custom::TenantSetup', { cloud, callbacks, ledger, functions, progress });
  // What the demo has written is behind whoever reads the stream: nobody is mailed about a past that was made up.
  const filled = options.demo ? await fillDemo(prepared, cloud, { wanted: options.demo, progress }) : undefined;
  const news = { ...events, cloud, ledger, dynamodb: dynamodb.endpoint, streams, skipPast: filled !== undefined };
  const sources = await startSources(news);
  closers.add(sources.stop);
  late.sources = sources;
  filled?.();
  return { cloud, functions, events, queues, activity, sources, rules, recorder };
};
