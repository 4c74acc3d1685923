import type { TenantSettings } from '#domain/configuration';
import type { Upload } from '#domain/upload';
import { readTenants } from '#lib/tenant/read-tenants';
import { demoDesk } from '#local/demo/demo-desk';
import type { FileShelf } from '#local/demo/file-shelf';
import { writeTickets } from '#local/demo/write-tickets';
import { civilCalendar } from '#runtime/civil-calendar';
import type { Directory, Tickets } from '#use-cases/ports';
import { peopleOf } from '#use-cases/setup/people-of';
import { loadPreset } from '../../../presets/load-preset.ts';
import { memoryTickets } from '../after-commit/memory-tickets.ts';
import { memoryUploads } from '../after-commit/memory-uploads.ts';

const [tenant] = readTenants('tenants', 'demo');
const preset = loadPreset(tenant?.preset ?? '');
if (tenant === undefined || preset === undefined) throw new Error('There is no demo tenant.');

/** The demo's tenant as its files say it. */
export const demo = { tenant, preset, people: peopleOf(tenant).map(({ person }) => person) };

/** Ids in the order in which the local system names people. */
export const demoIds: readonly string[] = [...tenant.people, ...tenant.apiClients].map(({ id }) => id);

const memberOf = (email: string) => {
  const person = demo.people.find((one) => one.email === email);
  const organisation = tenant.organisations.find(({ id }) => id === person?.organisation);
  return person && { person, ...(organisation && { organisation }) };
};

const directory: Pick<Directory, 'person' | 'people' | 'names' | 'memberByEmail'> = {
  person: async (id) => demo.people.find((one) => one.id === id),
  people: async (ids) => new Map(demo.people.filter(({ id }) => ids.includes(id)).map((one) => [one.id, one])),
  names: async (ids) => new Map(demo.people.filter(({ id }) => ids.includes(id)).map((one) => [one.id, one])),
  memberByEmail: async (email) => memberOf(email),
};

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
export const demoInMemory = async (now: string, { seed = 'sportello', count = 60 } = {}) => {
  const memory = memoryTickets();
  const uploads = new Map<string, Upload>();
  let last = 0;
  const tickets = {
    ...memory,
    nextNumber: async (_pattern: string, year: string) => {
      last += 1;
      return `${year}-${String(last).padStart(6, '0')}`;
    },
    description: async (number: string) =>
      memory.commits.find(({ event }) => event.number === number && event.type === 'opened')?.article,
  };
  const shelf = memoryShelf();
  const desk = demoDesk({
    tickets: tickets as unknown as Tickets,
    uploads: memoryUploads(uploads),
    directory: directory as Directory,
    configurations: {
      current: async () => ({ version: 1, settings: tenant as unknown as TenantSettings, preset }),
    },
    calendar: civilCalendar,
    shelf,
  });
  const announced: number[] = [];
  await writeTickets(desk, {
    people: demoIds,
    now: new Date(now),
    seed,
    count,
    announce: (written) => announced.push(written),
  });
  return { ...memory, uploads, files: shelf.files, announced };
};
