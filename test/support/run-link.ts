import type { Exchange, HttpEvent, Link } from '#runtime/http/exchange';

/** What a test says of a request; the rest is as the gateway sends it when nothing was sent. */
export type Said = Partial<Omit<HttpEvent, 'requestContext'>> & { readonly claims?: Readonly<Record<string, unknown>> };

/** An event of the gateway with only what a test says of it. */
export const eventOf = ({ claims, ...said }: Said): HttpEvent =>
  ({
    headers: {},
    isBase64Encoded: false,
    ...said,
    requestContext: { requestId: 'from-the-gateway', ...(claims && { authorizer: { jwt: { claims } } }) },
  }) as unknown as HttpEvent;

/** Lets one link of the chain see an event, and answers what it hands on. */
export const runLink = async (link: Link, said: Said, exchange: Partial<Exchange> = {}): Promise<Exchange> => {
  const request = { event: eventOf(said), context: { exchange }, internal: {} };
  await link.before?.(request as never);
  return request.context.exchange as Exchange;
};
