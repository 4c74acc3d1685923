import type { TenantSettings } from '#domain/configuration';
import type { FirstLogin } from '#domain/people/first-login';
import type { Organisation } from '#domain/people/organisation';
import type { Person } from '#domain/people/person';
import type { Language } from '#domain/text';

/**
 * `subject`: the `sub` of a person at a foreign issuer; the pool's own are found out when it makes the user. `disabled`:
 * they are out, and still called by their name.
 */
interface SignsIn {
  readonly name: string;
  readonly subject?: string | undefined;
  readonly disabled?: boolean | undefined;
}

/** An organisation of the file, whose optional fields a parser may leave undefined. */
type OrganisationOfFile = Pick<Organisation, 'id' | 'name' | 'agreements'> & {
  readonly [Field in 'kind' | 'identityProvider' | 'domains' | 'sharing' | 'defaultRole']?:
    | Organisation[Field]
    | undefined;
};

/**
 * What a tenant's file says that the setup needs; `lib/tenant` checks the file whole when the stacks are synthesized.
 */
export interface TenantFile extends Omit<TenantSettings, 'ticketUrl' | 'identityProviders' | 'firstLogin'> {
  readonly ticketUrl?: string | undefined;
  readonly preset: string;
  readonly identityProviders?: readonly { readonly name: string }[] | undefined;
  readonly firstLogin?: FirstLogin | undefined;
  readonly admins: readonly (SignsIn & { readonly email: string })[];
  readonly organisations: readonly OrganisationOfFile[];
  readonly people: readonly (SignsIn & {
    readonly id: string;
    readonly email: string;
    readonly role: Person['role'];
    readonly organisation?: string | undefined;
    readonly queues?: readonly string[] | undefined;
    readonly language?: Language | undefined;
  })[];
  readonly apiClients: readonly (SignsIn & { readonly id: string; readonly organisation: string })[];
}
