import { cast } from '../http-cast.ts';
import { missing, type Probe } from '../http-probes.ts';
import type { Caller } from '../http-world.ts';
import { administrationProbe } from './administration-probes.ts';
import { strangers } from './strangers.ts';

const { anna, otherRita } = cast;
const somebody = { name: 'Canary', email: 'canary-2@canarini.example', role: 'operator' };

/** The referent of another organisation may ask for people, those of their own; all others may not ask at all. */
const referent: readonly Caller[] = [otherRita];
const others = strangers.filter((who) => who !== otherRita);

const aside = (probe: Probe, told: Pick<Probe, 'fields'> = {}): Probe[] => {
  const { status: _refused, ...found } = probe;
  return [
    { ...probe, who: others },
    { ...found, ...told, who: referent },
  ];
};

/** Probes of the people: ids, organisations and queues of others. */
export const peopleProbes = (cursor: string) => {
  const person = (ask: (id: string) => { path: string; body?: object }): Probe =>
    administrationProbe({ field: '/id', foreign: anna.id, missing: missing.person, ask });
  const sent = (field: string, foreign: string, absent: string, bodyOf: (id: string) => object) => {
    const named = { field, foreign, missing: absent };
    return [
      administrationProbe({ ...named, ask: (id) => ({ path: '/v1/people', body: { ...somebody, ...bodyOf(id) } }) }),
      administrationProbe({ ...named, ask: (id) => ({ path: '/v1/people/anna', body: bodyOf(id) }) }),
    ] as const;
  };
  const [madeOf, movedTo] = sent('/organisation', 'aurora', missing.organisation, (organisation) => ({ organisation }));
  const [madeFor, givenTo] = sent('/queues', 'students', missing.queue, (queue) => ({ queues: [queue] }));
  const list = (field: string, foreign: string, absent: string): Probe =>
    administrationProbe({
      field: `/${field}`,
      foreign,
      missing: absent,
      ask: (id) => ({ path: `/v1/people?${field}=${id}` }),
    });
  return {
    listPeople: [
      ...aside(list('organisation', 'aurora', missing.organisation), { fields: { '?organisation': 'not-allowed' } }),
      ...aside(list('cursor', cursor, missing.cursor), { fields: { '?cursor': 'wrong-format' } }),
    ],
    createPerson: [madeOf, madeFor],
    getPerson: aside(person((id) => ({ path: `/v1/people/${id}` }))),
    changePerson: [person((id) => ({ path: `/v1/people/${id}`, body: { name: 'Canary' } })), movedTo, givenTo],
  };
};
