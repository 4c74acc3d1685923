import { ask } from '../../ask.ts';
import type { Chapter } from '../../story.ts';

/** A referent sees all that their own organisation has asked, and nothing of another (R6.1). */
export const referent: Chapter = {
  title: 'A referent follows the university',
  steps: [
    {
      who: 'elena',
      does: 'sees what her university has open.',
      asks: () => ask.read('/v1/tickets?order=opened&direction=ascending'),
      told: ({ kept }) => ({
        items: [
          { number: kept('loan'), requester: { name: 'Giulia Conti' } },
          { number: kept('again'), requester: { name: 'Giulia Conti' } },
        ],
      }),
    },
    {
      who: 'elena',
      does: 'reads how the anomaly ended, with all its steps.',
      asks: ({ kept }) => ask.read(`/v1/tickets/${kept('plan')}/history`),
      told: {
        items: [
          { type: 'opened' },
          ...['take-charge', 'diagnose'].map((action) => ({ type: 'acted', action })),
          { type: 'commented' },
          ...['plan', 'resolve'].map((action) => ({ type: 'acted', action })),
          { type: 'closed' },
        ],
      },
    },
    {
      who: 'paolo',
      does: 'is the referent of another university: Giulia’s ticket does not exist for him.',
      asks: ({ kept }) => ask.ticket(kept('plan')),
      status: 404,
      told: { code: 'not-found' },
    },
    {
      who: 'paolo',
      does: 'sees that Luca’s question is closed.',
      asks: () => ask.read('/v1/tickets?ended=only'),
      told: ({ kept }) => ({ items: [{ number: kept('exam'), state: 'closed' }] }),
    },
    {
      who: 'marco',
      does: 'is no referent: of his university’s tickets he sees none but his own.',
      asks: () => ask.read('/v1/tickets?ended=include'),
      told: { items: [] },
    },
  ],
};
