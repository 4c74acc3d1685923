import { ask } from '../../ask.ts';
import type { Chapter } from '../../story.ts';

const refund = {
  ...{ type: 'request', subtype: 'money', area: 'fees', subarea: 'refunds', severity: 'hindered', urgency: 'weeks' },
  subject: 'Ho pagato due volte la seconda rata',
  description: 'La ricevuta della prima volta non arrivava, così ho pagato di nuovo.',
};
const answers = { reason: 'paid_twice', notice: '0042-2026-118', amount: 312.5, own_account: false };

/** Who asks for money back is asked what the office needs to know, no more and no less (R1.6). */
export const forms: Chapter = {
  title: 'A student asks for a refund',
  steps: [
    {
      who: 'alice',
      does: 'forgets which account the money goes to; the form asks, as it is not her own.',
      asks: () => ask.open({ ...refund, form: { id: 'refund', version: 1, answers } }),
      status: 400,
      told: { code: 'invalid-request', errors: [{ pointer: '/form/answers/iban', code: 'required' }] },
    },
    {
      who: 'alice',
      does: 'answers everything.',
      asks: () =>
        ask.open({
          ...refund,
          form: { id: 'refund', version: 1, answers: { ...answers, iban: 'IT60X0542811101000000123456' } },
        }),
      told: { number: /^\d{4}-\d{6}$/, state: 'new', priority: 'normal', form: { id: 'refund' } },
      as: 'refund',
      mails: [
        ['alice', 'Abbiamo ricevuto il tuo ticket'],
        ['paola', 'Nuovo ticket nella coda Ufficio contributi e borse, secondo livello'],
      ],
    },
    {
      who: 'paola',
      does: 'finds it in the office that is competent, and takes charge.',
      asks: ({ kept }) => ask.act(kept('refund'), 'take-charge'),
      told: { state: 'open', queue: 'fees_office', owner: { name: 'Paola Ricci' } },
      mails: [['alice', 'Il tuo ticket è in carico a Paola Ricci']],
    },
    {
      who: 'pietro',
      does: 'studies at the same university; the ticket is not his, so for him there is none.',
      asks: ({ kept }) => ask.ticket(kept('refund')),
      status: 404,
      told: { code: 'not-found' },
    },
    {
      who: 'renata',
      does: 'works at the university; whoever works here does not ask about fees.',
      asks: () =>
        ask.open({ ...refund, form: { id: 'refund', version: 1, answers: { ...answers, own_account: true } } }),
      status: 400,
      told: { code: 'invalid-request', errors: [{ pointer: '/area', code: 'area-not-in-agreement' }] },
    },
  ],
};
