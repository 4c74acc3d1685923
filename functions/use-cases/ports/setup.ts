import type { TenantSettings } from '#domain/configuration';
import type { Organisation } from '#domain/people/organisation';
import type { Person } from '#domain/people/person';
import type { Preset } from '#domain/preset/preset';
import type { Identity } from '../ports.ts';

/** Fills the table with what the tenant's files say. What is there already is not written again. */
export interface Provisioning {
  /**
   * Makes or updates a person; keeps the language and phone that they have chosen themselves. They sign in by these
   * identities and by no other, whatever an earlier call said.
   */
  ensurePerson(person: Person, identities: readonly Identity[]): Promise<void>;
  /** Disables whom an earlier call named and this one does not: no sign-in, no address and no queue is left to them. */
  dismissOthers(ids: readonly string[]): Promise<void>;
  ensureOrganisation(organisation: Organisation): Promise<void>;
  /** The preset of the current configuration; none before the first. */
  presetInForce(): Promise<Preset | undefined>;
  /** Answers the version that holds exactly these data; a new one when they differ from the current ones. */
  ensureConfiguration(settings: TenantSettings, preset: Preset): Promise<number>;
}

/** The provider of sign-in, as far as the first people need it. */
export interface UserPool {
  /** Makes the user unless it exists; answers its subject. */
  ensureUser(email: string, name: string): Promise<string>;
}
