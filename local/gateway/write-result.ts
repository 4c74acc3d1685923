import type { ServerResponse } from 'node:http';

interface Structured {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, string | number | boolean>>;
  readonly cookies?: readonly string[];
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}

/** Writes what a function answered; without a status code API Gateway takes the whole answer as a JSON body. */
export const writeResult = (response: ServerResponse, result: unknown): void => {
  const { statusCode, headers = {}, cookies = [], body = '', isBase64Encoded } = structured(result);
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  response.statusCode = statusCode;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value));
  if (!response.hasHeader('content-type') && bytes.length > 0)
    response.setHeader('content-type', 'text/plain;charset=utf-8');
  if (cookies.length > 0) response.setHeader('set-cookie', [...cookies]);
  if (statusCode !== 204 && statusCode !== 304) response.setHeader('content-length', bytes.length);
  response.end(bytes);
};

/** Whether API Gateway could make an answer of it; else it says 500 by itself. */
export const isWellFormed = (result: unknown): boolean => {
  const { statusCode, body, headers } = structured(result);
  return (
    Number.isInteger(statusCode) &&
    statusCode >= 100 &&
    statusCode < 600 &&
    (body === undefined || typeof body === 'string') &&
    (headers === undefined || typeof headers === 'object')
  );
};

const structured = (result: unknown): Structured =>
  typeof result === 'object' && result !== null && 'statusCode' in result
    ? (result as Structured)
    : { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(result) };
