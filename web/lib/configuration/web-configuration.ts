/** What the tenant's stack tells its pages (`/config.json`). */
export interface WebConfiguration {
  readonly tenant: {
    readonly name: string;
    readonly language: 'it' | 'en';
    /** IANA name; all dates are shown in it. */
    readonly timeZone: string;
    /** The colour of links and actions, readable on each theme's ground. */
    readonly accent: { readonly light: string; readonly dark: string };
    readonly logo?: string;
    /** Address to write to about the desk itself: privacy, accessibility. */
    readonly contact: string;
  };
  readonly signIn: {
    readonly issuer: string;
    readonly clientId: string;
    readonly scope: string;
    /** How long a session can be refreshed; unknown at a foreign issuer. */
    readonly sessionHours?: number;
  };
  /** On one machine: there is a page with the demo's people. */
  readonly local?: true;
}
