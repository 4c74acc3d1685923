import { cast } from '../http-cast.ts';
import { attachmentProbe, missing, type Probe } from '../http-probes.ts';
import { openingBody } from '../http-work.ts';
import type { Caller } from '../http-world.ts';
import { exam, type Laid } from './lay-out.ts';
import { outside, requesters } from './strangers.ts';

const { anna, bruno, otherRobot, otto, dario } = cast;

/** Operators open for somebody; everybody else for themselves. */
const openingOf = (who: Caller): object => ({
  ...openingBody(),
  ...exam,
  ...(who?.role === 'operator' && { requester: bruno.email }),
});

/** Probes of whom an opening is for, what it follows and what it attaches. */
export const openingProbes = ({ closed, unlinked }: Laid): Probe[] => {
  const opening = (more: object, who: Caller) => ({ path: '/v1/tickets', body: { ...openingOf(who), ...more } });
  const requester = {
    field: '/requester',
    foreign: anna.email ?? '',
    missing: missing.email,
    ask: (email: string, who: Caller) => opening({ requester: email }, who),
  };
  return [
    {
      field: '/follows',
      foreign: closed,
      missing: missing.number,
      who: [...requesters, otto, ...outside],
      ask: (follows, who) => opening({ follows }, who),
      fields: { '/follows': 'unknown-ticket' },
    },
    { ...requester, who: [otherRobot, ...outside], fields: { '/requester': 'unknown-person' } },
    { ...requester, who: requesters, fields: { '/requester': 'not-allowed' } },
    { ...requester, foreign: dario.email ?? '', who: [otto], fields: { '/requester': 'unknown-person' } },
    attachmentProbe(unlinked)((who) => opening({}, who), [...requesters, otto, ...outside]),
  ];
};
