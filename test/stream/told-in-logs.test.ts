import type { DynamoDBRecord } from 'aws-lambda';
import { beforeEach, describe, expect, it } from 'vitest';
import { receiveUploadFunction } from '#events/receive-upload-function';
import { createLog } from '#runtime/log';
import { streamEventKey } from '#store/stream-event-key';
import { table } from '#store/table';
import { type RelayPorts, relayFunction } from '#stream/relay-function';
import { mailPeople } from '#support/after-commit/mail-people';
import { mailWorld, number } from '#support/after-commit/mail-world';
import { uploadWorld } from '#support/after-commit/upload-world';
import { httpClock } from '#support/http-clock';

type Line = Readonly<Record<string, unknown>>;
let lines: string[];
const told = (from: readonly string[]): Line[] => from.map((line) => JSON.parse(line));

beforeEach(() => {
  lines = [];
});

const event = (place: number): DynamoDBRecord => {
  const { pk, sk } = table.keys.event('A1', place);
  return { eventName: 'INSERT', dynamodb: { SequenceNumber: `${place}`, Keys: { pk: { S: pk }, sk: { S: sk } } } };
};

describe('a cloud admin who reads what the relay could not pass on', () => {
  const relay = (publish: RelayPorts['relay']['publish'], Records: readonly DynamoDBRecord[]) => {
    const log = createLog({ write: (line) => lines.push(line), clock: httpClock(), functionName: 'relay' });
    return relayFunction({ relay: { publish }, eventKeyOf: streamEventKey, log })({ Records: [...Records] });
  };

  it('learns which event a queue refused', async () => {
    await relay(async () => [1], [event(7), event(8)]);
    expect(told(lines)).toMatchObject([{ code: 'relay-failed', number: 'A1', sequence: 8 }]);
  });

  it('learns of the first one where the queue names one that it was not given', async () => {
    expect(await relay(async () => [5], [event(7)])).toEqual({ batchItemFailures: [{ itemIdentifier: '7' }] });
    expect(told(lines)).toMatchObject([{ code: 'relay-failed', number: 'A1', sequence: 7 }]);
  });

  it('learns why a queue could not be reached', async () => {
    const unreachable = async () => {
      throw new RangeError('no such queue');
    };
    await relay(unreachable, [event(7)]);
    expect(told(lines)).toMatchObject([{ code: 'relay-failed', sequence: 7, error: { name: 'RangeError' } }]);
  });

  it('learns that a record has no content at all', async () => {
    const empty = relay(async () => [], [{ eventName: 'INSERT' }]);
    await expect(empty).rejects.toThrow('A record of the stream has no sequence number.');
    expect(told(lines)).toMatchObject([{ code: 'relay-record-malformed', error: { name: 'Error' } }]);
  });
});

describe('a cloud admin who looks for a file', () => {
  it('learns when it came', async () => {
    const world = uploadWorld();
    const id = world.reserve();
    world.blobs.arrive(id, 10);
    const detail = { object: { key: `uploads/${id}` } } as Parameters<
      ReturnType<typeof receiveUploadFunction>
    >[0]['detail'];
    await receiveUploadFunction(world.ports)({ detail });
    expect(told(world.lines)).toMatchObject([{ code: 'upload-settled', upload: id }]);
  });
});

describe('a cloud admin who looks for a mail', () => {
  const deliver = async (world: ReturnType<typeof mailWorld>, bodies: readonly string[], milliseconds = 30_000) => {
    const Records = bodies.map((body, at) => ({ messageId: `m${at}`, body })) as Parameters<
      typeof world.handler
    >[0]['Records'];
    return world.handler({ Records }, { getRemainingTimeInMillis: () => milliseconds });
  };
  const about = (sequence: number) => JSON.stringify({ number, sequence });

  it('learns of each one that left, and of the event that it tells', async () => {
    const world = mailWorld();
    await deliver(world, [about(await world.open())]);
    const sent = told(world.lines);
    expect(sent).toHaveLength(3);
    for (const line of sent) expect(line).toMatchObject({ code: 'mail-sent', number, sequence: 1 });
    expect(new Set(sent.map(({ notification }) => notification)).size).toBe(3);
    for (const line of sent) expect(line).not.toHaveProperty('reason');
  });

  it('learns why nobody gets one', async () => {
    const world = mailWorld();
    world.people.set('anna', { ...mailPeople.anna, disabled: true });
    await deliver(world, [about(await world.open())]);
    const suppressed = told(world.lines).filter(({ code }) => code === 'mail-suppressed');
    expect(suppressed).toMatchObject([{ number, sequence: 1, reason: 'disabled', notification: expect.any(String) }]);
  });

  it('learns why one could not be sent, while the others are', async () => {
    const world = mailWorld();
    const { send } = world.ports.mailer;
    world.ports.mailer.send = async (mail) => {
      if (mail.to.address.startsWith('anna')) throw new RangeError('no');
      return send(mail);
    };
    const answer = await deliver(world, [about(await world.open())]);
    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: 'm0' }]);
    const failed = told(world.lines).filter(({ code }) => code === 'mail-failed');
    expect(failed).toMatchObject([
      { number, sequence: 1, error: { name: 'RangeError' }, notification: expect.any(String) },
    ]);
    expect(told(world.lines).filter(({ code }) => code === 'mail-sent')).toHaveLength(2);
  });

  it('learns of an event whose mails have to wait, and of none whose mails do not', async () => {
    const world = mailWorld();
    let left = 30_000;
    const { send } = world.ports.mailer;
    world.ports.mailer.send = async (mail) => {
      left = 1;
      return send(mail);
    };
    const Records = [{ messageId: 'm', body: about(await world.open()) }] as Parameters<
      typeof world.handler
    >[0]['Records'];
    const answer = await world.handler({ Records }, { getRemainingTimeInMillis: () => left });
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm' }] });
    expect(told(world.lines).map(({ code, number: of, sequence }) => [code, of, sequence])).toEqual([
      ['message-postponed', number, 1],
      ['mail-sent', number, 1],
    ]);
  });

  it('learns which message could not be read', async () => {
    const world = mailWorld();
    await deliver(world, ['no json', about(99)]);
    expect(told(world.lines)).toMatchObject([
      { code: 'message-failed', error: { name: 'SyntaxError' } },
      { code: 'message-failed', number, sequence: 99, error: { name: 'Error' } },
    ]);
  });
});
