/** A part of the local cloud that listens somewhere until it is stopped. */
export interface Engine {
  /** `http://127.0.0.1:PORT` */
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** What AWS clients of the runner itself are given; the engines do not judge it. */
export const engineClient = (endpoint: string, region: string) => ({
  endpoint,
  region,
  credentials: { accessKeyId: 'runner', secretAccessKey: 'runner' },
  maxAttempts: 1,
});
