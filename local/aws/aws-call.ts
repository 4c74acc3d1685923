import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AccessKey } from './access-keys.ts';

/** A signed call of a function, with its body read. */
export interface AwsCall {
  readonly key: AccessKey;
  readonly request: IncomingMessage;
  readonly body: Buffer;
}

export interface AwsAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string | Buffer;
  /** What was called, for the recorder; absent when it was nothing that a role could allow. */
  readonly recorded?: { readonly operation: string; readonly input: unknown };
}

/** Plays one service; refusals are answers, only defects are thrown. */
export type AwsService = (call: AwsCall) => Promise<AwsAnswer> | AwsAnswer;

/** The operation in `X-Amz-Target: DynamoDB_20120810.GetItem`. */
export const targetOf = ({ headers }: IncomingMessage): string =>
  String(headers['x-amz-target']).split('.').at(-1) ?? '';

/** Headers of an engine's answer that the endpoint sets itself. */
const ours = new Set(['transfer-encoding', 'connection', 'keep-alive', 'date']);

/** Writes an answer; its length is that of the body unless the headers tell it. */
export const write = (response: ServerResponse, { status, headers, body }: AwsAnswer): void => {
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && !ours.has(name)) response.setHeader(name, value);
  if (!response.hasHeader('content-length')) response.setHeader('content-length', Buffer.byteLength(body));
  response.writeHead(status);
  response.end(body);
};
