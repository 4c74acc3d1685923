import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { refusal } from '../refusal.ts';

const oldest = 17;

/** The java to run, from JAVA_HOME or PATH, when it is 17 or newer; else a sentence that says how to get one. */
export const findJava = (environment: NodeJS.ProcessEnv = process.env): string => {
  const home = environment['JAVA_HOME'];
  const java = home ? join(home, 'bin', 'java') : 'java';
  const { stderr, status } = spawnSync(java, ['-version'], { env: environment, encoding: 'utf8' });
  const version = status === 0 ? majorVersion(stderr) : undefined;
  if (version !== undefined && version >= oldest) return java;
  const where = home ? `in JAVA_HOME (${home})` : 'on the PATH';
  const found = version === undefined ? `No working java is ${where}.` : `The java ${where} is version ${version}.`;
  throw refusal(`${found} ${howToGetIt}`);
};

/** The major version in what `java -version` prints: 8 of "1.8.0_392", 17 of "17.0.15". */
export const majorVersion = (printed: string): number | undefined => {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(printed) ?? [];
  return first === undefined ? undefined : Number(first === '1' ? second : first);
};

const howToGetIt = `Sportello's local database (Amazon's DynamoDB Local) needs a Java runtime, version ${oldest} or newer:
  Debian, Ubuntu   sudo apt install default-jre-headless
  Fedora           sudo dnf install java-latest-openjdk-headless
  macOS            brew install openjdk, then set JAVA_HOME to $(brew --prefix openjdk)
  Windows          winget install EclipseAdoptium.Temurin.21.JRE
Then try again. A runtime elsewhere is found by JAVA_HOME.`;
