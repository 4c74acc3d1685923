import type { Part } from './part.ts';

const apart = ['editing', 'forms', 'integrity', 'notification', 'preset'];

/**
 * What `npm run mutation` breaks: the whole ground, and whatever reads or shows what strangers send. Each part has the
 * tests that speak of it, and no others, so that a mutant costs moments; none of them needs an engine beside it.
 */
export const parts: readonly Part[] = [
  {
    name: 'rules',
    mutate: ['functions/domain/**/*.ts', ...apart.map((folder) => `!functions/domain/${folder}/**`)],
    // The laws over random histories are left out: they are slow, and repeat what the other tests say one by one.
    tests: ['test/domain/*.test.ts', '!test/domain/histories.test.ts', '!test/domain/{forms,preset,shipped}-*.test.ts'],
  },
  {
    name: 'presets',
    mutate: ['functions/domain/preset/**/*.ts'],
    tests: [
      'test/domain/{preset,shipped,kinds}-*.test.ts',
      'test/domain/{action-words,approvals,archived,changes,lost-names,numbering,opened-by-the-desk,problems}.test.ts',
      'test/domain/{reminders,reopening,resolving-linked,routing,types-in-states,workflow-graph}.test.ts',
      'test/domain/forms-{attached,definitions,reachable,shape}.test.ts',
    ],
  },
  {
    name: 'forms',
    mutate: ['functions/domain/forms/**/*.ts'],
    tests: ['test/domain/{forms-*,end-customers,names-of-everybody}.test.ts'],
  },
  { name: 'editing', mutate: ['functions/domain/editing/**/*.ts'], tests: ['test/domain/editing/*.test.ts'] },
  {
    name: 'integrity',
    mutate: ['functions/domain/integrity/**/*.ts'],
    tests: ['test/integrity/{approvals,invariants,mails-checked,places}.test.ts'],
  },
  {
    name: 'contract',
    mutate: ['functions/contract/**/*.ts', '!functions/contract/{answers,documents}/**'].concat(
      ...['contract', 'contracts', 'problem'].map((name) => `!functions/contract/${name}.ts`),
    ),
    tests: ['test/contract/*.test.ts'],
  },
  {
    name: 'reading',
    mutate: [
      'functions/runtime/http/{correlate,field-problems,find-door,language,open-session}.ts',
      'functions/runtime/http/{parse-request,refuse-malformed}.ts',
      'functions/http/{repeatable,present/{entity-tag,only-if-matches,unless-known}}.ts',
    ],
    tests: [
      'test/runtime/{field-problems,preferences,reading-headers,reading-requests,sessions}.test.ts',
      'test/http/first-sign-in.test.ts',
    ],
  },
  {
    name: 'cursors',
    mutate: ['functions/store/{cursor,list-cursor,sequence-cursor}.ts'],
    tests: ['test/store/cursors.test.ts'],
  },
  {
    name: 'doors',
    mutate: ['functions/http/{articles,attachments,desk,self,tickets}/*.ts'],
    tests: [
      'test/runtime/doors.test.ts',
      'test/http/{counts,files,lists,opening-for-others,polling,ticket-life,versions}.test.ts',
      'test/http/{repeated,wrong}-*.test.ts',
      'test/http/{changes,problems,first-sign-in,end-customer-release,end-customer-view}.test.ts',
    ],
  },
  {
    name: 'messages',
    mutate: ['functions/{events,queue,stream}/*.ts', 'functions/store/stream-event-key.ts'],
    tests: [
      'test/stream/{event-keys,notifier-queue,receive-upload,relay,told-in-logs}.test.ts',
      'test/mail/{at-least-once,pace,requests,ses-mailer}.test.ts',
    ],
  },
  {
    name: 'texts',
    mutate: [
      'functions/domain/notification/*.ts',
      'functions/templates/{html,inline-markup,text-markup,printable}.ts',
      'functions/gateways/{attachment-disposition,mime-of,plain-address,served-type}.ts',
    ],
    tests: [
      'test/mail/{header-injection,internal-notes,lines-of-mails,mail-rules,mails-of-desks,mails-of-steps}.test.ts',
      'test/mail/{markup-edges,recipients,rules-that-change,ses-mailer,templates,text-markup}.test.ts',
      'test/uploads/file-names.test.ts',
      'test/domain/{approval-wanted,approvals,changes,reminders,reopening,resolving-linked,workflow}.test.ts',
    ],
  },
];
