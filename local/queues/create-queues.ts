import type { Cloud } from '../assembly/cloud.ts';
import type { Ledger } from '../state/open-ledger.ts';
import type { Message, Queue, QueueSettings } from './queue.ts';
import { createQueue } from './queue.ts';

interface QueueProperties {
  readonly VisibilityTimeout?: number;
  readonly DelaySeconds?: number;
  readonly RedrivePolicy?: { readonly deadLetterTargetArn: string; readonly maxReceiveCount: number | string };
}

/** All queues of the stacks; `find` takes an ARN, an address or a name. */
export interface Queues {
  readonly all: readonly Queue[];
  find(name: string): Queue | undefined;
}

/** Makes the queues of the stacks, with the messages that the ledger kept of them. */
export const createQueues = (cloud: Cloud, ledger: Ledger): Queues => {
  const find = (name: string): Queue | undefined => byName.get(name.split(/[:/]/).at(-1) ?? '');
  const outside = {
    changed: ledger.touch,
    deadLetter: (arn: string, { body, attributes }: Message) => {
      find(arn)?.send(body, { attributes });
    },
  };
  const byName = new Map(
    settingsOf(cloud).map((settings) => {
      const part = `queue ${settings.name}`;
      const earlier = (ledger.read(part) ?? []) as readonly Message[];
      const queue = createQueue(settings, { ...outside, earlier: earlier.map(visibleAgain) });
      ledger.keep(part, queue.messages);
      return [settings.name, queue];
    }),
  );
  return { all: [...byName.values()], find };
};

/** Whoever had received it is gone with the earlier run. */
const visibleAgain = (message: Message): Message =>
  message.receipt === undefined ? message : { ...message, visibleAt: Date.now() };

const settingsOf = (cloud: Cloud): readonly QueueSettings[] =>
  cloud.all<QueueProperties>('AWS::SQS::Queue').map(({ arn, properties }) => ({
    name: arn.split(':').at(-1) ?? '',
    arn,
    visibilitySeconds: Number(properties.VisibilityTimeout ?? 30),
    delaySeconds: Number(properties.DelaySeconds ?? 0),
    ...(properties.RedrivePolicy && {
      redrive: {
        arn: properties.RedrivePolicy.deadLetterTargetArn,
        after: Number(properties.RedrivePolicy.maxReceiveCount),
      },
    }),
  }));
