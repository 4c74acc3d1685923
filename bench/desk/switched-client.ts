import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { engineClient } from '#local/engines/engine';
import { documentClientOptions } from '#store/document-client-options';
import type { StoreContext } from '#store/store-context';
import { createTape } from './tape.ts';
import { createWaveCounter } from './wave-counter.ts';

/** `live`: asks the database. `record`: and keeps the answers. `play`: gives them at once; `wire`: as bytes, to the SDK. */
export type Mode = 'live' | 'record' | 'play' | 'wire' | 'waves';
type Client = StoreContext['client'];
type Send = (command: object) => Promise<unknown>;
type Handler = DynamoDBClient['config']['requestHandler'];
interface WireAnswer {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}

const bytesOf = async (body: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/** A document client that can be made to answer from memory, so that neither network nor database are measured. */
export const switchedClient = (endpoint: string) => {
  let mode: Mode = 'live';
  const [documents, wire, counter] = [createTape<unknown>(), createTape<WireAnswer>(), createWaveCounter()];
  const settings = engineClient(endpoint, 'eu-south-1');
  const network: Handler = new DynamoDBClient(settings).config.requestHandler;
  const handle = async (request: Parameters<Handler['handle']>[0]): Promise<{ response: WireAnswer }> => {
    const kind = String(request.headers['x-amz-target']);
    if (mode === 'wire') return { response: wire.next(kind) };
    const ask = async (): Promise<WireAnswer> => {
      const { response } = await network.handle(request);
      return { statusCode: response.statusCode, headers: response.headers, body: await bytesOf(response.body) };
    };
    return { response: mode === 'record' ? await wire.record(kind, ask) : await ask() };
  };
  const raw = new DynamoDBClient({ ...settings, requestHandler: { handle } as unknown as Handler });
  const client = DynamoDBDocumentClient.from(raw, documentClientOptions);
  const ask = (command: object) => (client.send as unknown as Send)(command);
  const send: Send = async (command) => {
    const kind = command.constructor.name;
    if (mode === 'record') return documents.record(kind, () => ask(command));
    if (mode === 'waves') await counter.pass();
    return mode === 'play' || mode === 'waves' ? documents.next(kind) : ask(command);
  };
  return {
    client: { send } as unknown as Client,
    /** From now on; a recording begins anew, a playing at its beginning. */
    turnTo: (next: Mode): void => {
      mode = next;
      for (const tape of [documents, wire]) {
        if (mode === 'record') tape.erase();
        tape.rewind();
      }
    },
    takeWaits: counter.take,
    destroy: () => raw.destroy(),
  };
};
