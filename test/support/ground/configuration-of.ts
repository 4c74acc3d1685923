import type { Configuration } from '#domain/configuration';
import type { Preset } from '#domain/preset/preset';

/** A tenant that runs a preset as it ships. */
export const configurationOf = (preset: Preset): Configuration => ({
  version: 7,
  settings: {
    id: 'ateneo',
    name: 'Ateneo',
    timeZone: 'Europe/Rome',
    language: 'it',
    mail: { from: 'ticket@ateneo.example', accent: '#005a4b' },
    limits: { openingsPerHour: 30, changesPerHour: 300 },
    malwareScan: false,
    organisations: [],
  },
  preset,
});
