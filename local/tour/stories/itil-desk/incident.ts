import { ask } from '../../ask.ts';
import type { Chapter } from '../../story.ts';

/** An incident: service back as soon as possible, and five days in which it can be doubted (R3.10). */
export const incident: Chapter = {
  title: 'An incident',
  steps: [
    {
      who: 'enrico',
      does: 'cannot start his computer; the priority follows from how many are stopped and how urgent it is.',
      asks: () =>
        ask.open({
          ...{ type: 'incident', subtype: 'device', area: 'devices', subarea: 'computers' },
          ...{ severity: 'person', urgency: 'high', subject: 'Il portatile FER-2041 non si accende' },
          description: 'La spia è accesa ma lo schermo resta nero. Oggi ho la presentazione al cliente.',
        }),
      told: { number: /^INC\d{4}-\d{5}$/, state: 'new', priority: 'p3' },
      as: 'laptop',
      mails: [
        ['enrico', 'Abbiamo ricevuto il tuo ticket'],
        ['alba', 'Nuovo ticket nella coda Service desk, primo livello'],
        ['ivan', 'New ticket in the queue Service desk, first level'],
      ],
    },
    {
      who: 'alba',
      does: 'takes charge.',
      asks: ({ kept }) => ask.act(kept('laptop'), 'take-charge'),
      told: { state: 'in_progress', queue: 'service_desk' },
      mails: [['enrico', 'Il tuo ticket è in carico a Alba Rinaldi']],
    },
    {
      who: 'alba',
      does: 'needs him to do something.',
      asks: ({ kept }) => ask.act(kept('laptop'), 'ask-user', { text: 'Puoi portarci il portatile alle 14?' }),
      told: { state: 'awaiting_user' },
      mails: [['enrico', 'Aspettiamo una tua risposta']],
    },
    {
      who: 'enrico',
      does: 'answers.',
      asks: ({ kept }) => ask.write(kept('laptop'), 'comment', 'Sì, passo alle 14.'),
      told: { kind: 'message' },
      mails: [['alba', 'Enrico Basso ha scritto nel ticket']],
    },
    {
      who: 'alba',
      does: 'resolves it.',
      asks: ({ kept }) => ask.act(kept('laptop'), 'resolve', { text: 'Schermo sostituito in garanzia.' }),
      told: { state: 'resolved' },
      mails: [['enrico', 'Il ticket è risolto']],
    },
    {
      ...{ when: 'Five days of silence pass.', days: 5, hour: '12:00' },
      mails: [
        ['enrico', 'Il ticket è chiuso'],
        ['alba', 'Novità su un ticket di cui sei responsabile'],
      ],
    },
    {
      who: 'enrico',
      does: 'finds it closed.',
      asks: ({ kept }) => ask.ticket(kept('laptop')),
      told: { state: 'closed', can: { comment: undefined, confirm: undefined } },
    },
  ],
};
