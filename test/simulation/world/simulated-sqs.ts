import type { SQSClient } from '@aws-sdk/client-sqs';
import type { Perform } from '../effects/effect.ts';
import type { World } from './world.ts';

interface Entry {
  readonly Id: string;
  readonly MessageBody: string;
}

/** SQS as the relay's gateway knows it: it may take some messages of a batch and not others. */
export const simulatedSqs = (world: World, perform: Perform, by: () => string): Pick<SQSClient, 'send'> => {
  let sent = 0;
  const send = (command: { readonly input: { readonly Entries: readonly Entry[] } }) => {
    const entries = command.input.Entries;
    const touches = entries.map(({ MessageBody }) => MessageBody);
    return perform(
      { kind: 'queue-send', by: by(), touches, says: `sends ${touches.join(' ')}` },
      ({ unprocessed = 0 }) => {
        const refused = entries.slice(entries.length - unprocessed);
        for (const { MessageBody } of entries.slice(0, entries.length - unprocessed)) {
          sent += 1;
          world.queue.send(`${by()}:${sent}`, MessageBody);
        }
        return { Failed: refused.map(({ Id }) => ({ Id, Code: 'InternalError', SenderFault: false })) };
      },
    );
  };
  return { send: send as unknown as SQSClient['send'] };
};
