import { ask } from '../../ask.ts';
import type { Chapter } from '../../story.ts';

/** Whom the university’s own sign-in vouches for comes in by themselves; nobody has to write them down first (R9.2). */
export const firstSignIn: Chapter = {
  title: 'A new student comes in',
  steps: [
    {
      who: 'new-students',
      does: 'has just enrolled and comes by the university’s sign-in; the desk has never heard of them.',
      asks: () => ask.read('/v1/me'),
      status: 401,
      told: { code: 'token-not-accepted' },
    },
    {
      who: 'new-students',
      does: 'is let in as a student, as the university’s provider owns the domain of their address.',
      asks: () => ask.post('/v1/self', {}),
      told: { entrance: 'created' },
    },
    {
      who: 'new-students',
      does: 'is a requester like all students from now on.',
      asks: () => ask.read('/v1/me'),
      told: {
        role: 'requester',
        organisation: { id: 'students' },
        email: 'new-students@studenti.unimontelago.example',
      },
    },
    {
      who: 'new-students',
      does: 'has no tickets, and sees nobody else’s.',
      asks: () => ask.read('/v1/tickets?ended=include'),
      told: { items: [] },
    },
  ],
};
