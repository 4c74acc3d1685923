import { describe, expect, it } from 'vitest';
import { languages } from '#domain/text';
import { mailFacts } from '#support/after-commit/mail-facts';
import { configurationOf } from '#support/ground/configuration-of';
import { formWith } from '#support/ground/forms';
import { portal } from '#support/ground/portal';
import { renderMail } from '#templates/render-mail';
import { mailFactsOf } from '#use-cases/notify/mail-facts-of';

const line = { ...formWith({ kind: 'text', key: 'secret' }), label: { it: 'Guasto\nxDSL', en: 'xDSL fault' } };

/** What the mails of a new ticket say of its form. */
const formTold = (forms: object, form?: { id: string; version: number }) => {
  const told = { type: { to: 'anomaly' }, subtype: { to: 'software' }, priority: { to: 'high' } };
  const event = {
    type: 'opened',
    number: '2026-000123',
    changes: told,
    audience: { queue: 'students' },
    opened: { form },
  };
  const configuration = configurationOf({ ...portal, forms: forms as never });
  const sources = { event: event as never, subject: 'x', configuration, people: new Map() };
  return languages.map((language) => mailFactsOf(sources, 'anna', language).opening?.form);
};

describe('a requester who has filled in a form', () => {
  it('is told which one, and where the answers are', () => {
    expect(formTold({ line }, { id: 'line', version: 1 })).toEqual(['Guasto xDSL', 'xDSL fault']);
    const opening = { kind: 'Anomalia', priority: 'alta', form: 'Guasto xDSL' };
    const mails = languages.map(
      (language) => renderMail('submission-received', { ...mailFacts, language, opening }).text,
    );
    expect(mails[0]).toContain('Modulo: Guasto xDSL. Le risposte sono nel ticket.');
    expect(mails[1]).toContain('Form: Guasto xDSL. The answers are on the ticket.');
  });

  it('reads nothing of forms where there was none', () => {
    expect(formTold({ line })).toEqual([undefined, undefined]);
    expect(renderMail('submission-received', mailFacts).text).not.toContain('Modulo');
  });
});
