import { missing, type Probe } from '../http-probes.ts';
import { administrationProbe } from './administration-probes.ts';

/** Where a path names the organisation, the group and the import. */
type Place = 'id' | 'group' | 'import';

const made: Readonly<Record<Place, string>> = { id: 'aurora', group: 'helpdesk', import: '01ARZ3NDEKTSV4RRFFQ69G5FAW' };
const absent: Readonly<Record<Place, string>> = {
  id: missing.organisation,
  group: missing.queue,
  import: missing.file,
};

const groups = '/v1/organisations/{id}/directory-groups';
const imports = `${groups}/{group}/imports`;

/** One probe for each place of a path. */
const probes = (path: string, body?: object): Probe[] =>
  (['id', 'group', 'import'] as const)
    .filter((place) => path.includes(`{${place}}`))
    .map((field) =>
      administrationProbe({
        field: `/${field}`,
        foreign: made[field],
        missing: absent[field],
        ask: (given) => {
          const named = { ...made, [field]: given };
          const filled = path.replace(/\{(id|group|import)\}/g, (_all, place: Place) => named[place]);
          return { path: filled, ...(body && { body }) };
        },
      }),
    );

/** Probes of the directory groups: their organisations, ids and imports, none of which strangers may ask for. */
export const directoryProbes = () => ({
  listDirectoryGroups: probes(groups),
  createDirectoryGroup: probes(groups, { id: 'helpdesk', name: 'Canary' }),
  beginImport: probes(imports),
  getImport: probes(`${imports}/{import}`),
  addImportChunk: probes(`${imports}/{import}/chunks`, { chunk: 1, addresses: ['canary@canarini.example'] }),
  finishImport: probes(`${imports}/{import}/finish`, { lines: 1 }),
});
