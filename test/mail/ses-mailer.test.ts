import { SendRawEmailCommand } from '@aws-sdk/client-ses';
import { describe, expect, it } from 'vitest';
import { plainAddress } from '#gateways/plain-address';
import { mailWorld, number } from '#support/after-commit/mail-world';

/** SES as it refuses. */
const refusing = async (name: string, message = name) => {
  const world = mailWorld();
  const sequence = await world.open();
  world.ses.on(SendRawEmailCommand).rejects(Object.assign(new Error(message), { name }));
  const answer = await world.deliver(sequence);
  return { ...world, answer, stored: world.notifications.of(number, sequence) };
};

describe('when SES does not take a mail', () => {
  it.each([
    ['Throttling', 'Maximum sending rate exceeded.'],
    ['ThrottlingException', 'Daily message quota exceeded.'],
    ['AccountSendingPausedException', 'Email sending is disabled'],
    ['ConfigurationSetSendingPausedException', 'paused'],
    ['ConfigurationSetDoesNotExist', 'no such set'],
    ['MailFromDomainNotVerifiedException', 'not verified'],
    [
      'MessageRejected',
      'Email address is not verified. The following identities failed the check: assistenza@aurora.example',
    ],
    ['ServiceUnavailable', 'try later'],
    ['InternalFailure', 'oops'],
    ['AccessDenied', 'no'],
    ['TimeoutError', 'socket'],
  ])('for a passing reason (%s: %s), the message comes back and the mail stays intended', async (name, message) => {
    const { answer, stored, lines } = await refusing(name, message);
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-1' }] });
    expect(stored.map(({ state }) => state)).toEqual(['intended', 'intended', 'intended']);
    expect(lines.join()).toContain(name);
    expect(lines.join()).not.toContain('@');
  });

  it.each([
    ['MessageRejected', 'Message content is not acceptable', 'rejected'],
    ['InvalidParameterValue', 'Illegal address', 'invalid-address'],
  ])('for good (%s: %s), nobody tries again and the record says why', async (name, message, reason) => {
    const { answer, stored, lines } = await refusing(name, message);
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(new Set(stored.map((one) => `${one.state} ${one.reason}`))).toEqual(new Set([`suppressed ${reason}`]));
    expect(lines.join()).toContain(`"reason":"${reason}"`);
  });
});

describe('what SES is given', () => {
  it('marks the mail as automatic, threads it and names its notification', async () => {
    const world = mailWorld();
    await world.deliver(await world.open());
    world.clock.forward({ hours: 1 });
    await world.deliver(await world.say('olga', { kind: 'act', action: 'take-charge' }));
    const [first, second] = world.delivered.filter(({ to }) => to[0]?.startsWith('anna')).map(({ mail }) => mail);
    expect(first?.header('From')).toBe('Consorzio Aurora <assistenza@aurora.example>');
    expect(first?.header('Auto-Submitted')).toBe('auto-generated');
    expect(first?.header('X-Auto-Response-Suppress')).toBe('All');
    expect(first?.header('Date')).toBe('Tue, 10 Mar 2026 09:00:00 +0000');
    expect(first?.header('References')).toBe('<2026-000123.ticket@aurora.example>');
    expect(second?.header('In-Reply-To')).toBe(first?.header('References'));
    expect(second?.header('Message-ID')).not.toBe(first?.header('Message-ID'));
    expect(first?.header('X-Sportello-Notification')).toBe(world.notifications.of(number, 1)[2]?.id);
  });

  it('names the tenant as sender, one recipient and the configuration set', async () => {
    const world = mailWorld();
    await world.deliver(await world.open());
    for (const { args } of world.ses.commandCalls(SendRawEmailCommand)) {
      const { Source, Destinations, ConfigurationSetName } = args[0].input;
      expect(Source).toBe('assistenza@aurora.example');
      expect(Destinations).toHaveLength(1);
      expect(ConfigurationSetName).toBe('sportello-demo');
    }
  });

  it('is written in the language of its reader', async () => {
    const world = mailWorld();
    await world.deliver(await world.open());
    expect(world.delivered.map(({ mail }) => mail.header('Content-Language'))).toEqual(['it', 'en', 'it']);
  });
});

describe('an address', () => {
  it.each([
    ['anna.rossi+uni@mail.example.it', 'anna.rossi+uni@mail.example.it'],
    ["d'amico@example.it", "d'amico@example.it"],
    ['anna@università.example', 'anna@xn--universit-y1a.example'],
  ])('%s can be written to', (address, written) => {
    expect(plainAddress(address)).toBe(written);
  });

  it.each([
    'anna',
    '@example.it',
    'anna@',
    'anna@localhost',
    'anna@@example.it',
    'anna@example.it@evil.example',
    'anna @example.it',
    'anna@exam ple.it',
    '"anna"@example.it',
    'anna@example.it, bruno@example.it',
    'anna@example.it\nBcc: bruno@example.it',
    '<anna@example.it>',
    'ànna@example.it',
    '.anna@example.it',
    `${'a'.repeat(65)}@example.it`,
    `anna@${'a.'.repeat(130)}it`,
  ])('%j cannot', (address) => {
    expect(plainAddress(address)).toBeUndefined();
  });
});
