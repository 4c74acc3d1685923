import { refusal } from '../refusal.ts';
import type { DemoTenant } from '../tenant/read-tenant.ts';
import type { SignInClient } from './client-metadata.ts';
import type { TokenRequest } from './token-shape.ts';
import { whoSignsIn } from './who-signs-in.ts';

/** Who is meant by an id, an address or the id of an API client; a sentence with everybody's ids for an unknown one. */
export const tokenFor = (
  who: string,
  tenant: DemoTenant,
  clients: readonly SignInClient[],
  scopes: readonly string[],
): TokenRequest => {
  const person = whoSignsIn(tenant).find(({ id, email }) => id === who || email === who.toLowerCase());
  const page = clients.find((client) => !client.machine);
  if (person)
    return {
      subject: person.subject,
      ...('username' in person && { username: person.username }),
      clientId: page?.id ?? tenant.issuer?.audience ?? '',
      scope: scopes.join(' '),
    };
  const machine = clients.find((client) => client.machine && client.id === who);
  if (machine) return { clientId: machine.id, scope: machine.scopes.join(' ') };
  const known = [
    ...whoSignsIn(tenant).map(({ id }) => id),
    ...clients.filter((client) => client.machine).map(({ id }) => id),
  ];
  throw refusal(`Nobody is called '${who}'. There are: ${known.join(', ')}.`);
};
