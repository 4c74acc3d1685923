import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type { Session } from '#use-cases/ports';
import type { Caller } from '#use-cases/ports/federated-users';
import type { Door, DoorInput } from './door.ts';
import type { Problem } from './problem.ts';

/** An HTTP API event of payload version 2.0. */
export type HttpEvent = APIGatewayProxyEventV2WithJWTAuthorizer;
export type HttpResult = APIGatewayProxyStructuredResultV2;

/** What the links of the chain hand on to each other about one request. */
export interface Exchange {
  requestId: string;
  door?: Door;
  input?: DoorInput;
  /** Why the request does not fit its contract; there is no input then. */
  malformed?: Problem;
  session?: Session;
  /** Whose token it is, at a door that asks for no more. */
  caller?: Caller;
}

/** Lambda's context, which carries the exchange because middy hands it to links and handler alike. */
export type HttpContext = Context & { exchange: Exchange };

/** One link of the HTTP chain. */
export type Link = MiddlewareObj<HttpEvent, HttpResult, Error, HttpContext>;
