import { ask } from '../../ask.ts';
import type { Chapter } from '../../story.ts';

const line = {
  ...{ type: 'xdsl', subtype: 'fttc', area: 'faults', subarea: 'no_service', severity: 'down', urgency: 'urgent' },
  ...{ subject: 'Forno senza linea', description: 'Dalle 5 di stamattina il forno non riceve ordini.' },
};
const answers = {
  ...{ problem: 'no_line', line_state: 'down', router_make: 'Fritz', router_model: '7590', carrier_state: 'off' },
  ...{ router_pings: false, router_off: true, site: 'Forno', callback_name: 'Ivo Lunardi' },
  callback_phone: '+39 049 555 0142',
};
const form = (contract: string): object => ({ id: 'xdsl', version: 1, answers: { ...answers, contract } });

/** A partner reports a fault of a customer’s line: the form knows the contracts, the number says what it is about. */
export const fault: Chapter = {
  title: 'A line is down',
  steps: [
    {
      who: 'giorgio',
      does: 'opens a ticket about the bakery with a contract that has ended; the form does not offer it.',
      asks: ({ kept }) => ask.open({ ...line, endCustomer: kept('bakery'), form: form('ADSL-20417') }),
      status: 400,
      told: { errors: [{ pointer: '/form/answers/contract', code: 'unknown-value' }] },
    },
    {
      who: 'mauro',
      does: 'cannot open one about another partner’s customer.',
      asks: ({ kept }) => ask.open({ ...line, endCustomer: kept('bakery'), form: form('FTTC-88120') }),
      status: 400,
      told: { errors: [{ pointer: '/endCustomer', code: 'unknown-value' }] },
    },
    {
      who: 'giorgio',
      does: 'chooses the contract that is in force.',
      asks: ({ kept }) => ask.open({ ...line, endCustomer: kept('bakery'), form: form('FTTC-88120') }),
      told: {
        ...{ number: /^TCKXDSL\d{7}$/, state: 'open', priority: 'critical' },
        endCustomer: { name: 'Panificio Lunardi' },
      },
      as: 'line',
      mails: [
        ['giorgio', 'Abbiamo ricevuto il tuo ticket'],
        ...['nino', 'livio', 'sandro'].map(
          (id) => [id, 'Nuovo ticket nella coda Linee dati, secondo livello'] as const,
        ),
      ],
    },
    {
      who: 'livio',
      does: 'takes charge.',
      asks: ({ kept }) => ask.act(kept('line'), 'take-charge'),
      told: { state: 'in_progress', queue: 'access_second' },
      mails: [['giorgio', 'Il tuo ticket è in carico a Livio Conti']],
    },
    {
      who: 'livio',
      does: 'notes what he measured.',
      asks: ({ kept }) => ask.write(kept('line'), 'note', 'Portante assente in centrale: doppino interrotto a 400 m.'),
      told: { visibility: 'internal' },
    },
    {
      who: 'livio',
      does: 'needs the partner.',
      asks: ({ kept }) => ask.act(kept('line'), 'wait', { text: 'Il tecnico può entrare oggi alle 15?' }),
      told: { state: 'waiting' },
      mails: [['giorgio', 'Aspettiamo una tua risposta']],
    },
    {
      who: 'giorgio',
      does: 'answers, and the work goes on.',
      asks: ({ kept }) => ask.write(kept('line'), 'comment', 'Sì, alle 15 c’è il figlio.'),
      told: { kind: 'message' },
      mails: [['livio', 'Giorgio Barbieri ha scritto nel ticket']],
    },
    {
      who: 'livio',
      does: 'has to leave and puts it back; by this desk’s mail rules the supervisor hears of it, not the whole queue.',
      asks: ({ kept }) => ask.act(kept('line'), 'release'),
      told: { owner: undefined, queue: 'access_second' },
      mails: [['claudia', 'Un ticket è tornato nella coda Linee dati, secondo livello']],
    },
    {
      who: 'claudia',
      does: 'gives it to him again for the afternoon.',
      asks: ({ kept }) => ask.act(kept('line'), 'assign', { owner: 'livio' }),
      told: { owner: { name: 'Livio Conti' }, state: 'in_progress' },
      mails: [['livio', 'Un ticket è in carico a te']],
    },
    {
      who: 'serena',
      does: 'sees on the bakery’s page what is open about it.',
      asks: ({ kept }) => ask.read(`/v1/tickets?endCustomer=${kept('bakery')}`),
      told: ({ kept }) => ({ items: [{ number: kept('line'), state: 'in_progress' }] }),
    },
  ],
};
