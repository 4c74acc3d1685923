import type { FirstLogin } from './people/first-login.ts';
import type { Organisation } from './people/organisation.ts';
import type { Preset } from './preset/preset.ts';
import type { Language } from './text.ts';

/** What the tenant file says that functions need while they run. */
export interface TenantSettings {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly language: Language;
  /** Where a ticket can be read, with `{number}`; without it mails carry no link. */
  readonly ticketUrl?: string;
  readonly mail: { readonly from: string; readonly accent: string };
  readonly limits: { readonly openingsPerHour: number; readonly changesPerHour: number };
  readonly malwareScan: boolean;
  /** Identity providers of organisations that the user pool knows, by name (R9.2). */
  readonly identityProviders?: readonly string[];
  /** What becomes of somebody unknown whom their organisation's provider signs in; absent: `refuse` (R9.2). */
  readonly firstLogin?: FirstLogin;
  /** What the organisations are called, for the desk, which meets their ids on every ticket. */
  readonly organisations: readonly Pick<Organisation, 'id' | 'name'>[];
}

/** The tenant's data as of one version: settings and preset, read through one port and cached by version. */
export interface Configuration {
  readonly version: number;
  readonly settings: TenantSettings;
  readonly preset: Preset;
}
