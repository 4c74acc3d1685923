import { runInNewContext } from 'node:vm';

type Headers = Readonly<Record<string, { readonly value: string }>>;

/** What a function at the edge is told, in the shape of CloudFront's event of version 1.0. */
export interface EdgeEvent {
  readonly request: { readonly method: string; readonly uri: string; readonly headers: Headers };
  readonly response?: { readonly statusCode: number; readonly headers: Headers };
}

/** Answers the request or the response that it was given, perhaps changed. */
export type EdgeFunction = (event: EdgeEvent) => { readonly uri?: string; readonly headers: Headers };

/** Loads the very code that CloudFront would run, apart from everything of this process. */
export const edgeFunction = (code: string): EdgeFunction => runInNewContext(`${code}\nhandler`) as EdgeFunction;
