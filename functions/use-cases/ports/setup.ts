import type { Configuration, TenantSettings } from '#domain/configuration';
import type { Organisation } from '#domain/people/organisation';
import type { Person } from '#domain/people/person';
import type { Preset } from '#domain/preset/preset';
import type { Instant } from '#domain/text';
import type { Identity } from '../ports.ts';
import type { ConfigurationVersion } from './configuration-history.ts';

/** Fills the table with what the tenant's files say. What is there already is not written again. */
export interface Provisioning {
  /**
   * Makes or updates a person; keeps the language and phone that they have chosen themselves. They sign in by these
   * identities and by no other, whatever an earlier call said; without any told, by those that are stored.
   */
  ensurePerson(person: Person, identities: readonly Identity[] | undefined): Promise<void>;
  /** Disables whom an earlier call named and this one does not: no sign-in, no address and no queue is left to them. */
  dismissOthers(ids: readonly string[]): Promise<void>;
  ensureOrganisation(organisation: Organisation): Promise<void>;
  /** None before the first setup. */
  configurationInForce(): Promise<InForce | undefined>;
  /**
   * Answers the version that holds exactly these data; a new one when they differ from the current ones, none when the
   * version that they were made of is no longer in force.
   */
  ensureConfiguration(settings: TenantSettings, preset: Preset, made?: Made): Promise<number | undefined>;
}

/** A configuration, and the preset that the last setup brought along. */
export interface InForce extends Configuration {
  /** Absent where nothing could be edited since: then the preset in force is the one that was shipped. */
  readonly shipped?: Preset;
}

/** How a setup came to a configuration; without it, the preset is as it ships. */
interface Made {
  readonly shipped: Preset;
  readonly of: InForce | undefined;
  readonly at: Instant;
  readonly changes: ConfigurationVersion['changes'];
}

/** The provider of sign-in, as far as the first people need it. */
export interface UserPool {
  /** Makes the user unless it exists; answers its subject. Throws `UnverifiedAddress` where the user may be anybody. */
  ensureUser(email: string, name: string): Promise<string>;
}
