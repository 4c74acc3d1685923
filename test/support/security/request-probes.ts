import { cast } from '../http-cast.ts';
import { missing, type Probe } from '../http-probes.ts';
import { administrationProbe } from './administration-probes.ts';
import { strangers } from './strangers.ts';

const { otherRita } = cast;
const others = strangers.filter((who) => who !== otherRita);

/** Probes of requests for new people: a referent of another organisation has a list of their own, and decides nothing. */
export const requestProbes = (cursor: string) => {
  const place = administrationProbe({
    field: '/cursor',
    foreign: cursor,
    missing: missing.cursor,
    ask: (given) => ({ path: `/v1/provisioning-requests?cursor=${given}` }),
  });
  const { status: _refused, ...found } = place;
  const cursors: Probe[] = [
    { ...place, who: others },
    { ...found, who: [otherRita], fields: { '?cursor': 'wrong-format' } },
  ];
  return {
    listRequests: cursors,
    requestPerson: [] as Probe[],
    decideRequest: [
      administrationProbe({
        field: '/id',
        foreign: '01ARZ3NDEKTSV4RRFFQ69G5FAW',
        missing: missing.file,
        ask: (id) => ({ path: `/v1/provisioning-requests/${id}/decision`, body: { decision: 'granted' } }),
      }),
    ],
  };
};
