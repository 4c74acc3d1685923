import { ask } from '../../ask.ts';
import type { Chapter, Deed } from '../../story.ts';

const outage = {
  ...{ type: 'incident', subtype: 'outage', area: 'network', subarea: 'site_network' },
  ...{ severity: 'group', urgency: 'high' },
};

const reported = (who: string, as: string, subject: string, received: string): Deed => ({
  ...{ who, as, does: `reports: ${subject}.` },
  asks: () => ask.open({ ...outage, subject, description: 'Da stamattina, ogni mezz’ora.' }),
  told: { number: /^INC\d{4}-\d{5}$/, state: 'new', priority: 'p2' },
  mails: [
    [who, received],
    ['teo', 'Nuovo ticket nella coda Rete, secondo livello'],
    ['vera', 'Nuovo ticket nella coda Rete, secondo livello'],
  ],
});

const news = 'Novità su un ticket di cui sei responsabile';

const linked = (as: string): Deed => ({
  ...{ who: 'vera', does: `says that the problem causes the trouble of the ${as}.` },
  asks: ({ kept }) => ask.act(kept(as), 'link', { problem: kept('switches') }),
  told: ({ kept }) => ({ number: kept(as), problem: kept('switches') }),
});

/** One cause of many incidents: known, worked around, removed, and with it all that it has caused (R3.10). */
export const problem: Chapter = {
  title: 'A problem and the incidents that it causes',
  steps: [
    reported('rocco', 'warehouse', 'Il magazzino resta senza rete', 'Abbiamo ricevuto il tuo ticket'),
    reported('olivia', 'office', 'The London office loses the network', 'We have received your ticket'),
    reported('lavinia', 'printer', 'La stampante di rete non risponde', 'Abbiamo ricevuto il tuo ticket'),
    {
      who: 'teo',
      does: 'takes charge of the warehouse.',
      asks: ({ kept }) => ask.act(kept('warehouse'), 'take-charge'),
      told: { state: 'in_progress' },
      mails: [['rocco', 'Il tuo ticket è in carico a Teo Vianello']],
    },
    {
      who: 'vera',
      does: 'sees two sites with one trouble, and opens a problem on behalf of the group.',
      asks: () =>
        ask.open({
          ...{ type: 'problem', subtype: 'recurring', area: 'network', subarea: 'site_network' },
          ...{ severity: 'organisation', urgency: 'high', subject: 'Gli switch di sede si riavviano' },
          ...{ description: 'Due sedi in un giorno, stesso modello.', requester: 'oscar.pellegrini@ferrante.example' },
        }),
      told: { number: /^PRB\d{4}-\d{5}$/, state: 'new', priority: 'p1', queue: 'problem_management' },
      as: 'switches',
      mails: [['oscar', 'Abbiamo aperto un ticket per te']],
    },
    {
      who: 'vera',
      does: 'starts the investigation.',
      asks: ({ kept }) => ask.act(kept('switches'), 'investigate'),
      told: { state: 'under_investigation' },
      mails: [['oscar', 'Il tuo ticket è in carico a Vera Neri']],
    },
    { ...linked('warehouse'), mails: [['teo', news]] },
    linked('office'),
    {
      who: 'vera',
      does: 'finds both listed under the problem; the printer has another cause.',
      asks: ({ kept }) => ask.read(`/v1/tickets?problem=${kept('switches')}`),
      told: ({ kept }) => ({ items: [{ number: kept('warehouse') }, { number: kept('office') }] }),
    },
    {
      who: 'rocco',
      does: 'sees his ticket as before: problems are the desk’s.',
      asks: ({ kept }) => ask.ticket(kept('warehouse')),
      told: { state: 'in_progress', problem: undefined },
    },
    {
      who: 'vera',
      does: 'states a known error, with what helps meanwhile.',
      asks: ({ kept }) =>
        ask.act(kept('switches'), 'state-known-error', { text: 'Riavvio notturno finché non arriva la versione 9.2.' }),
      told: { state: 'known_error', knownError: true },
      mails: [['oscar', 'Il tuo ticket ora è: Errore noto']],
    },
    {
      who: 'vera',
      does: 'removes the cause.',
      asks: ({ kept }) => ask.act(kept('switches'), 'remove-cause', { text: 'Versione 9.2 su tutti gli switch.' }),
      told: { state: 'resolved' },
      mails: [['oscar', 'Il ticket è risolto']],
    },
    {
      ...{ when: 'A quarter of an hour later the two incidents are resolved as well.', days: 0, hour: '22:30' },
      mails: [
        ['rocco', 'Il ticket è risolto'],
        ['teo', news],
        ['olivia', 'The ticket is resolved'],
      ],
    },
    {
      who: 'olivia',
      does: 'finds hers resolved, though nobody had taken charge of it.',
      asks: ({ kept }) => ask.ticket(kept('office')),
      told: { state: 'resolved', can: { confirm: {}, comment: {} } },
    },
    {
      who: 'lavinia',
      does: 'finds hers untouched.',
      asks: ({ kept }) => ask.ticket(kept('printer')),
      told: { state: 'new' },
    },
    {
      who: 'olivia',
      does: 'still has the trouble, and says so: her incident is worked on again.',
      asks: ({ kept }) => ask.write(kept('office'), 'comment', 'It has just happened again.'),
      told: { kind: 'message' },
      mails: [
        ['teo', 'Olivia Hart ha scritto nel ticket'],
        ['vera', 'Olivia Hart ha scritto nel ticket'],
      ],
    },
    {
      when: 'The clock looks once more, and leaves hers alone: it was resolved with its problem once.',
      days: 1,
      hour: '09:00',
    },
    {
      who: 'olivia',
      does: 'sees that it is being worked on.',
      asks: ({ kept }) => ask.ticket(kept('office')),
      told: { state: 'in_progress' },
    },
  ],
};
