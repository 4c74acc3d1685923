import { ask } from '../../ask.ts';
import type { Chapter } from '../../story.ts';

const view = (number: string) => ask.read(`/v1/tickets/${number}/end-customer-view`);
const write = (number: string, kind: 'comment' | 'reply' | 'note', text: string) => ({
  ...ask.write(number, kind, text),
  body: { kind, text, forEndCustomer: true },
});

/** The end customer sees what provider and partner show, message by message, once the provider has released it (R5.7). */
export const disclosure: Chapter = {
  title: 'What the end customer sees',
  steps: [
    {
      who: 'giorgio',
      does: 'looks at what his customer would see: nothing yet.',
      asks: ({ kept }) => view(kept('line')),
      status: 404,
      told: { code: 'not-found' },
    },
    {
      who: 'giorgio',
      does: 'cannot show his customer a message of a ticket that is not released.',
      asks: ({ kept }) => write(kept('line'), 'comment', 'Arrivano alle 15.'),
      status: 400,
      told: { errors: [{ pointer: '/forEndCustomer', code: 'not-disclosed' }] },
    },
    {
      who: 'giorgio',
      does: 'cannot release it either: that is the provider’s.',
      asks: ({ kept }) => ask.act(kept('line'), 'disclose'),
      status: 403,
      told: { code: 'not-allowed' },
    },
    {
      who: 'livio',
      does: 'releases it to the bakery.',
      asks: ({ kept }) => ask.act(kept('line'), 'disclose'),
      told: { disclosed: true, state: 'in_progress' },
    },
    {
      who: 'livio',
      does: 'answers his partner; nobody else is to read that.',
      asks: ({ kept }) => ask.write(kept('line'), 'reply', 'Il doppino è di un altro operatore: segnalato.'),
      told: { kind: 'reply', forEndCustomer: undefined },
      mails: [['giorgio', 'Livio Conti ti ha risposto']],
    },
    {
      who: 'livio',
      does: 'writes another answer, for the bakery too.',
      asks: ({ kept }) => write(kept('line'), 'reply', 'La linea torna entro le 17 di oggi.'),
      told: { kind: 'reply', forEndCustomer: true },
      mails: [['giorgio', 'Livio Conti ti ha risposto']],
    },
    {
      who: 'giorgio',
      does: 'adds something of his own for his customer.',
      asks: ({ kept }) => write(kept('line'), 'comment', 'Intanto usate il telefono del negozio.'),
      told: { kind: 'message', forEndCustomer: true },
      mails: [['livio', 'Giorgio Barbieri ha scritto nel ticket']],
    },
    {
      who: 'livio',
      does: 'cannot show a note to anybody.',
      asks: ({ kept }) => write(kept('line'), 'note', 'Penale a carico nostro.'),
      status: 400,
      told: { errors: [{ pointer: '/forEndCustomer' }] },
    },
    {
      who: 'serena',
      does: 'looks at what the bakery sees: two texts, and who of both sides wrote them.',
      asks: ({ kept }) => view(kept('line')),
      told: ({ kept }) => ({
        ...{ number: kept('line'), state: 'in_progress' },
        items: [
          { from: 'provider', text: 'La linea torna entro le 17 di oggi.' },
          { from: 'partner', text: 'Intanto usate il telefono del negozio.' },
        ],
      }),
    },
    {
      who: 'mauro',
      does: 'is of another partner.',
      asks: ({ kept }) => view(kept('line')),
      status: 404,
      told: { code: 'not-found' },
    },
    {
      who: 'livio',
      does: 'takes it out of the bakery’s sight again.',
      asks: ({ kept }) => ask.act(kept('line'), 'conceal'),
      told: { disclosed: undefined },
    },
    {
      who: 'serena',
      does: 'looks once more: there is nothing to see.',
      asks: ({ kept }) => view(kept('line')),
      status: 404,
      told: { code: 'not-found' },
    },
    {
      who: 'livio',
      does: 'has the line back, and closes the ticket.',
      asks: ({ kept }) => ask.act(kept('line'), 'solve', { text: 'Linea ripristinata alle 16.40.' }),
      told: { state: 'closed' },
      mails: [['giorgio', 'Il ticket è chiuso']],
    },
  ],
};
