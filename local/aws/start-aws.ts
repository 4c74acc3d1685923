import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Engine } from '../engines/engine.ts';
import type { RecordedCall } from '../recorder/recorded-call.ts';
import type { AccessKey } from './access-keys.ts';
import type { AwsAnswer, AwsService } from './aws-call.ts';
import { write } from './aws-call.ts';
import { readBody } from './read-body.ts';

/** Takes requests that are not signed in a header: links and forms of S3, answers to CloudFormation. */
export type OpenDoor = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** What answers calls. */
export interface AwsParts {
  readonly services: Readonly<Record<string, AwsService>>;
  readonly open: OpenDoor;
  readonly keyById: (id: string) => AccessKey | undefined;
  readonly record: (call: RecordedCall) => void;
  /** The time that functions live in. */
  readonly now: () => Date;
}

const mostBytes = 64 * 1024 * 1024;

/**
 * The one endpoint that every AWS call of a function goes to. The credentials tell service and function; each call is
 * recorded on its way. The parts are asked for only when calls come, as they need the address themselves.
 */
export const startAws = async (parts: () => AwsParts | undefined): Promise<Engine> => {
  const server = createServer((request, response) => {
    const ready = parts();
    if (ready === undefined) return write(response, failure(503, 'ServiceUnavailable', 'The local cloud is starting.'));
    // The SDK believes the service's clock rather than its own and signs by it.
    response.setHeader('date', ready.now().toUTCString());
    serve(ready, request, response).catch((error: unknown) => {
      console.error(`The local cloud failed at ${request.method} ${request.url}:`, error);
      write(response, failure(500, 'InternalFailure', 'The local cloud failed; its console says why.'));
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** `AWS4-HMAC-SHA256 Credential=KEY/DATE/REGION/SERVICE/aws4_request, …` */
const credential = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/[^/]+\/[^/]+\/([^/]+)\/aws4_request/;

const serve = async (parts: AwsParts, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const [, id, name] = credential.exec(request.headers.authorization ?? '') ?? [];
  if (id === undefined || name === undefined) return parts.open(request, response);
  const key = parts.keyById(id);
  const service = parts.services[name];
  if (key === undefined) return write(response, failure(403, 'UnrecognizedClientException', 'Unknown access key.'));
  if (service === undefined)
    return write(response, failure(501, 'NotImplemented', `The local cloud has no service '${name}'.`));
  const start = performance.now();
  const body = await readBody(request, mostBytes);
  if (body === undefined) return write(response, failure(413, 'RequestEntityTooLarge', 'The request is too long.'));
  const answer = await service({ key, request, body });
  write(response, answer);
  if (answer.recorded)
    parts.record({
      function: key.owner,
      service: name,
      ...answer.recorded,
      status: answer.status,
      milliseconds: performance.now() - start,
    });
};

const failure = (status: number, code: string, message: string): AwsAnswer => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: JSON.stringify({ __type: code, message }),
});
