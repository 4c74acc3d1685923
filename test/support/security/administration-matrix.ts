import { cast } from '../http-cast.ts';
import { missing } from '../http-probes.ts';
import { administrationProbe } from './administration-probes.ts';
import { directoryProbes } from './directory-probes.ts';
import { endCustomerProbes } from './end-customer-probes.ts';
import type { Laid } from './lay-out.ts';
import { organisationProbes } from './organisation-probes.ts';
import { peopleProbes } from './people-probes.ts';
import { requestProbes } from './request-probes.ts';

const { anna } = cast;

/** The administration's part of the matrix; `cursor` is of another list. */
export const administrationMatrix = (laid: Laid, cursor: string) => ({
  ...organisationProbes(cursor),
  ...peopleProbes(cursor),
  ...directoryProbes(),
  ...endCustomerProbes(laid),
  ...requestProbes(cursor),
  listAudit: [
    administrationProbe({
      field: '/id',
      foreign: anna.id,
      missing: missing.person,
      ask: (id) => ({ path: `/v1/audit?id=${id}` }),
    }),
    administrationProbe({
      field: '/cursor',
      foreign: cursor,
      missing: missing.cursor,
      ask: (place) => ({ path: `/v1/audit?cursor=${place}` }),
    }),
  ],
  getConfiguration: [],
  changeConfiguration: [],
  listConfigurationVersions: [
    administrationProbe({
      field: '/cursor',
      foreign: cursor,
      missing: missing.cursor,
      ask: (place) => ({ path: `/v1/configuration/versions?cursor=${place}` }),
    }),
  ],
  getConfigurationVersion: [],
});
