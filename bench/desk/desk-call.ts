import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';
import type { Person } from '#domain/people/person';
import { deskFunction } from '#http/desk-function';
import type { TicketsPorts } from '#http/tickets-function';
import { ticketsFunction } from '#http/tickets-function';
import { httpEvent, matchRoute } from '#support/http-event';
import type { Asked, Call } from '../life/operation.ts';

const headersOf = ({ method, ifMatch }: Asked): Record<string, string> => ({
  ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
  ...(ifMatch !== undefined && { 'if-match': ifMatch }),
});

/** Calls the functions' own chains with the events that the gateway would make, without a gateway. */
export const deskCall = (ports: TicketsPorts, people: readonly Pick<Person, 'id' | 'role'>[]): Call => {
  const functions = { tickets: ticketsFunction(ports), desk: deskFunction(ports) };
  return async (asked) => {
    const { who, method, path, body } = asked;
    const person = people.find(({ id }) => id === who) ?? null;
    const sent = { who: person, method, path, headers: headersOf(asked), ...(body && { body }) };
    const event = httpEvent(sent, randomUUID());
    const carrier = matchRoute(method, event.rawPath)?.route.function;
    if (carrier !== 'tickets' && carrier !== 'desk') throw new Error(`The bench does not know ${method} ${path}.`);
    const { statusCode = 0, body: text = '' } = await functions[carrier](event, {} as Context & { exchange: never });
    return { status: statusCode, text };
  };
};
