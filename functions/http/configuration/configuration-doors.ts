import type { Door } from '#runtime/http/door';
import { changeConfiguration as changeConfigurationRoom } from '#use-cases/configuration/change-configuration';
import { getVersion } from '#use-cases/configuration/get-version';
import { listVersions } from '#use-cases/configuration/list-versions';
import type { Clock, Directory, Ids } from '#use-cases/ports';
import type { ConfigurationHistory } from '#use-cases/ports/configuration-history';
import { changeConfiguration } from './change-configuration.ts';
import { getConfiguration } from './get-configuration.ts';
import { getConfigurationVersion } from './get-configuration-version.ts';
import { listConfigurationVersions } from './list-configuration-versions.ts';

/** What the configuration's operations need from outside. */
export interface ConfigurationPorts {
  readonly configurationHistory: ConfigurationHistory;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The doors of `/v1/configuration`. */
export const configurationDoors = (ports: ConfigurationPorts): readonly Door[] => [
  getConfiguration(),
  changeConfiguration({ changeConfiguration: changeConfigurationRoom(ports) }),
  listConfigurationVersions({ listVersions: listVersions(ports) }),
  getConfigurationVersion({ getVersion: getVersion(ports) }),
];
