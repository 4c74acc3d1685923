import { cast } from '../http-cast.ts';
import { attachmentProbe, missing, type Probe } from '../http-probes.ts';
import { openingBody, openings } from '../http-work.ts';
import type { Caller } from '../http-world.ts';
import { foreignCustomers } from './end-customer-probes.ts';
import { exam, type Laid } from './lay-out.ts';
import { outside, requesters } from './strangers.ts';

const { anna, bruno, otherAnna, otherRobot, otto, dario } = cast;

const photoForm = (id: string) => ({ form: { id: 'photo', version: 1, answers: { photos: [id] } } });

/** Operators and machines open for somebody; everybody else for themselves. */
const openingOf = (who: Caller): object => ({
  ...openingBody(),
  ...exam,
  ...(who?.role === 'operator' && { requester: bruno.email }),
  ...(who?.role === 'api_client' && { requester: otherAnna.email }),
});

/** Probes of whom an opening is for, what it follows and what it attaches. */
export const openingProbes = (laid: Laid): Probe[] => {
  const { closed, unlinked, customers } = laid;
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
    ...foreignCustomers(laid, {
      ask: (endCustomer, who) => opening({ endCustomer }, who),
      fields: { '/endCustomer': 'unknown-value' },
    }),
    {
      field: '/endCustomer',
      foreign: customers.others,
      missing: missing.customer,
      who: [otto],
      ask: (endCustomer, who) => opening({ endCustomer }, who),
      fields: { '/endCustomer': 'unknown-value' },
    },
    {
      field: '/form/answers',
      foreign: unlinked,
      missing: missing.file,
      who: [...requesters, otto, ...outside],
      ask: (id, who) => opening({ ...openings.request, ...photoForm(id) }, who),
      fields: { '/form/answers/photos/0': 'unknown-upload' },
    },
  ];
};
