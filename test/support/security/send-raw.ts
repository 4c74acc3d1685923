import { connect } from 'node:net';

/** What came back over the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

const answerOf = (bytes: Buffer): RawAnswer => {
  const text = bytes.toString('utf8');
  const end = text.indexOf('\r\n\r\n');
  return { status: Number(text.split(' ')[1]), head: text.slice(0, end), body: text.slice(end + 4) };
};

/** Sends a request exactly as it is written, which no client library would do, and waits until the server hangs up. */
export const sendRaw = (url: string, request: string | Uint8Array): Promise<RawAnswer> => {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.write(request));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('end', () => resolve(answerOf(Buffer.concat(chunks))));
    socket.on('error', reject);
  });
};
