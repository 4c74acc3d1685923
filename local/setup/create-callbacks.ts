import { randomUUID } from 'node:crypto';
import { readBody } from '../aws/read-body.ts';
import type { OpenDoor } from '../aws/start-aws.ts';

/** What a custom resource reports to CloudFormation. */
export interface CustomAnswer {
  readonly Status: 'SUCCESS' | 'FAILED';
  readonly Reason?: string;
  readonly PhysicalResourceId?: string;
}

/** Addresses at which custom resources report how they fared. */
export interface Callbacks {
  /** A new address, and what will be reported there. */
  create(endpoint: string): { readonly url: string; readonly answer: Promise<CustomAnswer> };
  /** Takes a report; any other request goes on to the next door. */
  door(next: OpenDoor): OpenDoor;
}

const path = '/cloudformation/';

/** Callbacks that nobody has been told of yet. */
export const createCallbacks = (): Callbacks => {
  const waiting = new Map<string, (answer: CustomAnswer) => void>();
  return {
    create: (endpoint) => {
      const address = `${path}${randomUUID()}`;
      return {
        url: `${endpoint}${address}`,
        answer: new Promise((resolve) => waiting.set(address, resolve)),
      };
    },
    door: (next) => async (request, response) => {
      const take = waiting.get(request.url ?? '');
      if (take === undefined || request.method !== 'PUT') return next(request, response);
      const body = await readBody(request, 1_000_000);
      response.writeHead(200).end();
      take(JSON.parse(String(body)) as CustomAnswer);
    },
  };
};
