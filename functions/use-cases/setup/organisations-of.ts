import type { Organisation } from '#domain/people/organisation';
import type { TenantFile } from './tenant-file.ts';

/** The organisations of a tenant's file, without the fields that it leaves out. */
export const organisationsOf = ({ organisations }: TenantFile): readonly Organisation[] =>
  organisations.map(({ id, name, agreements, ...more }) => {
    const given = Object.entries(more).filter(([, value]) => value !== undefined);
    return { id, name, agreements, ...(Object.fromEntries(given) as Omit<Organisation, 'id' | 'name' | 'agreements'>) };
  });
