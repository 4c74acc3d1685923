/**
 * `npm run mutation` (docs/mutation.md): breaks the rules of the ground, and whatever reads what strangers send, in one
 * place at a time, and counts how often a test notices.
 */

/** The ground: pure rules. */
const ground = ['functions/domain/**/*.ts'];

/** Where what strangers send is read: shapes of requests, doors, tokens, headers, cursors, events, messages. */
const hostileInput = [
  'functions/contract/{fields,limits,file-limits}.ts',
  'functions/contract/{articles,attachments,desk,self,tickets}/*.ts',
  'functions/runtime/http/{parse-request,field-problems,refuse-malformed,open-session,language,correlate,find-door}.ts',
  'functions/http/{articles,attachments,desk,self,tickets}/*.ts',
  'functions/http/repeatable.ts',
  'functions/http/present/{entity-tag,only-if-matches,unless-known}.ts',
  'functions/store/{cursor,list-cursor,sequence-cursor,stream-event-key}.ts',
  'functions/{events,queue,stream}/*.ts',
];

/** Where what strangers wrote becomes part of a mail, a header or a file's name. */
const hostileTexts = [
  'functions/templates/{html,inline-markup,text-markup,printable}.ts',
  'functions/gateways/{attachment-disposition,mime-of,plain-address,served-type}.ts',
];

export default {
  mutate: [...ground, ...hostileInput, ...hostileTexts],
  testRunner: 'vitest',
  vitest: { configFile: 'checks/mutation/vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  thresholds: { high: 95, low: 85, break: 85 },
  concurrency: 2,
  // Each mutant may take its tests' own time twice over, and what the other worker takes from it.
  timeoutMS: 15_000,
  timeoutFactor: 2,
  reporters: ['clear-text', 'html', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false },
  htmlReporter: { fileName: 'build/mutation/report.html' },
  jsonReporter: { fileName: 'build/mutation/report.json' },
  incrementalFile: 'build/mutation/incremental.json',
  tempDirName: 'build/mutation/sandbox',
  ignorePatterns: ['.sportello', 'bench', 'build', 'cdk.out', 'web', 'test/browser', 'test/web'],
};
