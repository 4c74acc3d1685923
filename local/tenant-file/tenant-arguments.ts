import { parseArgs } from 'node:util';
import { refusal } from '../refusal.ts';

const commands = ['check', 'diff', 'apply'] as const;

/** What `npm run tenant` was told. */
export interface TenantArguments {
  readonly command: (typeof commands)[number];
  readonly file: string;
  /** The folder of the desk of this machine that is meant. */
  readonly state?: string;
}

const usage = `npm run tenant -- check FILE | diff FILE | apply FILE   [--state DIR]
  check FILE   says what is wrong with a tenant file and where, or that nothing is
  diff FILE    says what applying it would change, and changes nothing
  apply FILE   brings it into force as a deployment does, and says what it changed
  --state DIR  the desk of this machine that keeps its state there (.sportello/<id of the tenant> otherwise)
With TABLE_NAME in the environment the desk is that table of your AWS account.`;

/** Reads the words after `npm run tenant --`; a wrong one is a refusal with the usage. */
export const tenantArguments = (words: readonly string[]): TenantArguments => {
  const { positionals, values } = parse(words);
  const [word, file, ...more] = positionals;
  const command = commands.find((known) => known === word);
  if (!command || file === undefined || more.length > 0) throw refusal(usage);
  return { command, file, ...(values.state !== undefined && { state: values.state }) };
};

const parse = (words: readonly string[]) => {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: { state: { type: 'string' } } });
  } catch (error) {
    throw refusal(`${(error as Error).message}\n${usage}`, error);
  }
};
