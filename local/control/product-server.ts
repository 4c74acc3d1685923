import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { busyPort } from '../engines/busy-port.ts';

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The one address of the product; until it serves, it says that it is starting. */
export interface ProductServer {
  readonly port: number;
  readonly url: string;
  serve(handle: Handle): void;
  stop(): Promise<void>;
}

/** Listens on a port of this machine alone (0: any free one); a busy port is a refusal that helps. */
export const listenProduct = async (port: number): Promise<ProductServer> => {
  let handle: Handle = (_, response) => {
    response
      .writeHead(503, { 'content-type': 'application/json', 'retry-after': '2' })
      .end('{"message":"Sportello is starting; try again in a moment."}\n');
    return Promise.resolve();
  };
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error(`The local gateway failed at ${request.method} ${request.url}:`, error);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
      response.end('{"message":"Internal Server Error"}');
    });
  });
  server.keepAliveTimeout = 60_000;
  await listening(server, port);
  const actual = (server.address() as AddressInfo).port;
  return {
    port: actual,
    url: `http://localhost:${actual}`,
    serve: (next) => {
      handle = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const listening = (server: ReturnType<typeof createServer>, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? busyPort(port) : error),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
