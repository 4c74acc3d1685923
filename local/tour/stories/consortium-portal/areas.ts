import { ask } from '../../ask.ts';
import type { Chapter } from '../../story.ts';

const clarification = {
  type: 'clarification',
  subtype: 'functional_assistance',
  severity: 'low',
  urgency: 'not_urgent',
};

/** People say what it is about, never which product or team; an agreement says what their university may ask (R1.3, R1.4). */
export const areas: Chapter = {
  title: 'What a university may ask',
  steps: [
    {
      who: 'luca',
      does: 'asks what he can choose: the areas of the agreements that his university has in force today.',
      asks: () => ask.read('/v1/catalog'),
      told: {
        areas: ['enrolment', 'career', 'fees', 'exams', 'network_and_access'].map((id) => ({ id })),
        organisations: undefined,
      },
    },
    {
      who: 'luca',
      does: 'asks about the library all the same; that agreement ended in 2024.',
      asks: () =>
        ask.open({
          ...clarification,
          ...{ area: 'library', subarea: 'loans', subject: 'Rinnovo di un prestito', description: 'Come si rinnova?' },
        }),
      status: 400,
      told: { code: 'invalid-request', errors: [{ pointer: '/area', code: 'area-not-in-agreement' }] },
    },
    {
      who: 'giulia',
      does: 'studies at a university with the whole agreement, and may ask about the library.',
      asks: () =>
        ask.open({
          ...clarification,
          ...{ area: 'library', subarea: 'loans', subject: 'Rinnovo di un prestito', description: 'Come si rinnova?' },
        }),
      told: { number: /^\d{4}-\d{6}$/, state: 'new', priority: 'low' },
      as: 'loan',
      mails: [
        ['giulia', 'Abbiamo ricevuto il tuo ticket'],
        ['irene', 'New ticket in the queue Research, libraries and access, first level'],
      ],
    },
    {
      who: 'irene',
      does: 'finds it in her queue, where the process of loans belongs.',
      asks: ({ kept }) => ask.ticket(kept('loan')),
      told: { queue: 'services', owner: undefined, can: { 'take-charge': {}, answer: undefined } },
    },
    {
      who: 'sara',
      does: 'works for students’ processes only: for her that ticket does not exist.',
      asks: ({ kept }) => ask.ticket(kept('loan')),
      status: 404,
      told: { code: 'not-found' },
    },
  ],
};
