import type { TenantSettings } from '#domain/configuration';
import { counterPrefix } from '#domain/numbering/counter-prefix';
import { renderNumber } from '#domain/numbering/render-number';
import type { Upload } from '#domain/upload';
import { readTenants } from '#lib/tenant/read-tenants';
import { customersOf } from '#local/demo/customers/customers-of';
import { demoDesk } from '#local/demo/demo-desk';
import type { FileShelf } from '#local/demo/file-shelf';
import { writeTickets } from '#local/demo/write-tickets';
import { civilCalendar } from '#runtime/civil-calendar';
import type { Directory, Tickets } from '#use-cases/ports';
import { organisationsOf } from '#use-cases/setup/organisations-of';
import { peopleOf } from '#use-cases/setup/people-of';
import { loadPreset } from '../../../presets/load-preset.ts';
import { memoryTickets } from '../after-commit/memory-tickets.ts';
import { memoryUploads } from '../after-commit/memory-uploads.ts';

/** A demo's tenant as its file says it. */
export const demoOf = (folder: string, id: string) => {
  const [tenant] = readTenants(folder, id);
  const preset = loadPreset(tenant?.preset ?? '');
  if (tenant === undefined || preset === undefined) throw new Error(`There is no demo tenant ${id}.`);
  return { tenant, preset, people: peopleOf(tenant).map(({ person }) => person) };
};
type Demo = ReturnType<typeof demoOf>;

/** The demo of `tenants/`. */
export const demo = demoOf('tenants', 'demo');

const idsOf = ({ tenant }: Demo): readonly string[] => [...tenant.people, ...tenant.apiClients].map(({ id }) => id);

/** Ids in the order in which the local system names people. */
export const demoIds: readonly string[] = idsOf(demo);

const directoryOf = ({ tenant, people }: Demo): Omit<Directory, 'operatorsOf' | 'withRole' | 'updateProfile'> => ({
  person: async (id) => people.find((one) => one.id === id),
  people: async (ids) => new Map(people.filter(({ id }) => ids.includes(id)).map((one) => [one.id, one])),
  names: async (ids) => new Map(people.filter(({ id }) => ids.includes(id)).map((one) => [one.id, one])),
  endCustomer: async (id) => customersOf(tenant.preset).find((one) => one.id === id),
  endCustomerNames: async (ids) =>
    new Map(customersOf(tenant.preset).flatMap((one) => (ids.includes(one.id) ? [[one.id, one] as const] : []))),
  organisation: async (id) => organisationsOf(tenant).find((one) => one.id === id),
  memberByEmail: async (email) => {
    const person = people.find((one) => one.email === email);
    const organisation = organisationsOf(tenant).find(({ id }) => id === person?.organisation);
    return person && { person, ...(organisation && { organisation }) };
  },
});

/** A place for files in memory. */
export const memoryShelf = (): FileShelf & { readonly files: ReadonlyMap<string, Buffer> } => {
  const files = new Map<string, Buffer>();
  return {
    files,
    put: async (key, body) => {
      files.set(key, body);
    },
    head: async (key) => {
      const body = files.get(key);
      return body && { version: '1', size: body.length };
    },
  };
};

/** Writes the demo's tickets in memory, as they are when the system is started at that time. */
export const demoInMemory = async (now: string, { seed = 'sportello', count = 60, of = demo } = {}) => {
  const { tenant, preset } = of;
  const memory = memoryTickets();
  const uploads = new Map<string, Upload>();
  const last = new Map<string, number>();
  const tickets = {
    ...memory,
    nextNumber: async (pattern: string, year: string) => {
      const prefix = counterPrefix(pattern, year);
      const counter = (last.get(prefix) ?? 0) + 1;
      last.set(prefix, counter);
      return renderNumber(pattern, { year, counter });
    },
    description: async (number: string) =>
      memory.commits.find(({ event }) => event.number === number && event.type === 'opened')?.article,
  };
  const shelf = memoryShelf();
  const desk = demoDesk({
    tickets: tickets as unknown as Tickets,
    uploads: memoryUploads(uploads),
    directory: directoryOf(of) as Directory,
    configurations: {
      current: async () => ({ version: 1, settings: tenant as unknown as TenantSettings, preset }),
    },
    pastConfigurations: {
      at: async (version) => Promise.reject(new Error(`nobody asks for configuration ${version}`)),
    },
    calendar: civilCalendar,
    shelf,
  });
  const announced: number[] = [];
  await writeTickets(desk, {
    people: idsOf(of),
    now: new Date(now),
    seed,
    count,
    announce: (written) => announced.push(written),
  });
  return { ...memory, uploads, files: shelf.files, announced };
};
