import type { AwsService } from '../aws/aws-call.ts';
import { forward } from '../aws/forward.ts';
import type { Inbox } from './start-inbox.ts';

/** Hands mails to the inbox and keeps each with its headers, which the inbox itself does not. */
export const sesService =
  (inbox: Inbox): AwsService =>
  async ({ request, body }) => {
    const answer = await forward(inbox.endpoint, request, body);
    const words = new URLSearchParams(String(body));
    const operation = words.get('Action') ?? '';
    const id = /<MessageId>([^<]+)</.exec(String(answer.body))?.[1];
    if (id === undefined) return { ...answer, recorded: { operation, input: { From: words.get('Source') } } };
    const raw = Buffer.from(words.get('RawMessage.Data') ?? '', 'base64').toString('utf8');
    const recipients = [...words]
      .filter(([name]) => name.startsWith('Destinations.member.'))
      .map(([, address]) => address);
    const { from } = inbox.keep(id, raw, recipients);
    const set = words.get('ConfigurationSetName');
    const input = { From: addressIn(from), ...(set !== null && { ConfigurationSetName: set }) };
    return { ...answer, recorded: { operation, input } };
  };

/** The address of `Name <address>`. */
const addressIn = (from: string): string => /<([^>]+)>/.exec(from)?.[1] ?? from;
