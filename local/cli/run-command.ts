import { isRefusal } from '../refusal.ts';

/** Runs a command; a refusal is printed as its sentence, anything else with its stack, and both end with status 1. */
export const runCommand = (command: () => Promise<void>): void => {
  command().catch((error: unknown) => {
    console.error(isRefusal(error) ? error.message : error);
    process.exitCode = 1;
    process.exit();
  });
};
