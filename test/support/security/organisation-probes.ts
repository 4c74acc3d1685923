import { cast } from '../http-cast.ts';
import { missing, type Probe } from '../http-probes.ts';
import { administrationProbe } from './administration-probes.ts';
import { strangers } from './strangers.ts';

const { organisation } = missing;

/** A referent reads one organisation, so to theirs another one is as if it were not there. */
const asideFromReferents = (probes: readonly Probe[]): Probe[] =>
  probes.flatMap((probe) => {
    const { status: _refused, ...found } = probe;
    return [
      { ...probe, who: strangers.filter((who) => who !== cast.otherRita) },
      { ...found, who: [cast.otherRita] },
    ];
  });

/** Probes of the organisations, whose ids nobody outside the administration may ask for. */
export const organisationProbes = (cursor: string) => {
  const named = (ask: (id: string) => { path: string; body?: object }): Probe[] => [
    administrationProbe({ field: '/id', foreign: 'aurora', missing: organisation, ask }),
  ];
  return {
    listOrganisations: [
      administrationProbe({
        field: '/cursor',
        foreign: cursor,
        missing: missing.cursor,
        ask: (place) => ({ path: `/v1/organisations?cursor=${place}` }),
      }),
    ],
    createOrganisation: named((id) => ({ path: '/v1/organisations', body: { id, name: 'Canary' } })),
    getOrganisation: asideFromReferents(named((id) => ({ path: `/v1/organisations/${id}` }))),
    changeOrganisation: named((id) => ({ path: `/v1/organisations/${id}`, body: { name: 'Canary' } })),
  };
};
