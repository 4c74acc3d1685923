/**
 * The arrows between the rooms of the house (docs/developers.md). Each room names what it may import; everything else
 * is a violation. `npm run check` cruises and counts, so that a cruiser that sees nothing fails too.
 */

/** A folder or file, as the cruiser names it. */
const folder = (path) => `^${path}/`;
const file = (path) => `^${path}[.]ts$`;

/** The only place that makes objects and ties them. */
const compose = '^functions/compose[.]ts$';

/** npm packages, by name; `zod/mini` means only that entry. */
const packages = (...names) => `^node_modules/(@types/)?(${names.join('|')})/`;
const zodMini = '^node_modules/zod/mini/';
const hashes = '^(node:)?crypto$';
const awsTypes = packages('aws-lambda');
const sdk = packages('@aws-sdk', '@smithy');

const domain = folder('functions/domain');
const useCases = folder('functions/use-cases');
const ports = '^functions/use-cases/ports([.]ts$|/)';
const contract = folder('functions/contract');
const runtime = folder('functions/runtime');
const store = folder('functions/store');
/** Makes the tickets of the demo tenant (docs/decisions/demo-tickets.md). */
const demo = folder('local/demo');
/** Checks a restored table as the reconciler checks a living one (docs/cloud-admins.md). */
const drill = folder('local/drill');
/** Applies a tenant file as a deployment does (docs/cloud-admins.md). */
const tenantFile = folder('local/tenant-file');
const doorFolders = ['http', 'stream', 'queue', 'schedule', 'events', 'setup'];
const doors = `^functions/(${doorFolders.join('|')})/`;

/** One room: whatever in `from` imports anything outside itself and `may` is refused. */
const room = (name, comment, from, may = []) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: [from, ...may] },
});

const rooms = [
  room('domain-is-pure', 'The ground knows nobody: only itself and digests.', '^functions/domain/(?!preset/)', [
    domain,
    hashes,
  ]),
  room(
    'preset-is-data',
    'The preset is parsed with zod/mini, so that no function carries all of zod.',
    folder('functions/domain/preset'),
    [domain, zodMini],
  ),
  room(
    'contract-is-a-vocabulary',
    'Wire shapes know words of the domain and zod/mini; the web shares them.',
    contract,
    [domain, file('functions/http/routes'), zodMini],
  ),
  room('rooms-know-the-ground', 'Use cases reach the outside only through ports.', useCases, [domain, hashes]),
  room('store-implements-ports', 'The store knows DynamoDB, the ports and the ground.', store, [
    domain,
    ports,
    hashes,
    sdk,
  ]),
  room(
    'gateways-implement-ports',
    'Gateways know one outside thing each, the ports and the ground.',
    folder('functions/gateways'),
    [domain, ports, '^[a-z_:/]+$', '^node_modules/(?!aws-cdk-lib/|constructs/)'],
  ),
  room('templates-are-texts', 'A mail is made of the ground alone.', folder('functions/templates'), [domain, ports]),
  room('doors-open-rooms', 'Doors translate; they decide nothing and reach nothing outside.', doors, [
    useCases,
    contract,
    runtime,
    domain,
    zodMini,
    awsTypes,
  ]),
  room('runtime-knows-no-room', 'The chain around the doors knows ports, shapes and the ground.', runtime, [
    ports,
    file('functions/use-cases/failure'),
    file('functions/http/routes'),
    contract,
    domain,
    '^[a-z_:/]+$',
    awsTypes,
    zodMini,
    packages('@middy', 'ulid'),
  ]),
  room('entries-only-assemble', 'An entry joins doors to what compose made.', folder('functions/entries'), [
    compose,
    runtime,
    doors,
  ]),
  room(
    'stacks-have-no-logic',
    'The stacks read the routes, the table, the place of uploads and the checked preset; nothing else.',
    folder('lib'),
    [
      file('functions/http/routes'),
      file('functions/store/table'),
      folder('functions/domain/preset'),
      file('presets/load-preset'),
      file('functions/domain/text'),
      file('functions/domain/people/first-login'),
      file('functions/domain/people/organisation'),
      file('functions/domain/upload-key'),
      '^[a-z_:/]+$',
      zodMini,
      packages('aws-cdk-lib', 'constructs', 'cdk-nag'),
    ],
  ),
  room(
    'demo-writes-through-rooms',
    'The demo makes its tickets with use cases over the store, and knows nothing of how the machine plays AWS.',
    demo,
    [
      demo,
      useCases,
      domain,
      store,
      file('functions/runtime/civil-calendar'),
      '^(node:)?(crypto|zlib|timers/promises)$',
      sdk,
      packages('ulid', 'temporal-polyfill'),
    ],
  ),
  room(
    'drill-looks-through-rooms',
    'The drill reads a table with the same rule and store as the product; it borrows the engines of this machine.',
    drill,
    [
      domain,
      useCases,
      store,
      folder('local/(cli|engines|s3|state)'),
      '^local/(refusal|root|start-local)[.]ts$',
      '^(node:)?(fs|path|timers/promises)$',
      sdk,
    ],
  ),
  room(
    'tenant-files-go-through-rooms',
    "A tenant file is read as the stacks read it and applied by the setup's own room; engines of this machine are borrowed.",
    tenantFile,
    [
      domain,
      useCases,
      store,
      file('functions/runtime/system-clock'),
      file('functions/gateways/cognito-user-pool'),
      folder('lib/tenant'),
      file('presets/load-preset'),
      folder('local/(cli|drill|engines|state)'),
      '^local/(refusal|root)[.]ts$',
      '^(node:)?(fs|path|util)$',
      sdk,
    ],
  ),
  room('presets-are-data', 'A preset is data and the one place that reads it.', folder('presets'), [
    folder('functions/domain/preset'),
  ]),
  room(
    'web-lib-speaks-to-the-api',
    'Talking to the API, keeping and wording things: no component of a page.',
    folder('web/lib'),
    [
      contract,
      file('functions/http/routes'),
      folder('web/texts'),
      '^[a-z_:/]+$',
      packages(
        'react',
        'react-i18next',
        'i18next',
        '@tanstack',
        'idb-keyval',
        'oauth4webapi',
        'react-router',
        'marked',
      ),
      zodMini,
      domain,
    ],
  ),
  room('web-ui-knows-no-feature', 'Components that any feature may use.', folder('web/ui'), [
    folder('web/lib'),
    folder('web/styles'),
    contract,
    // The controls of a form's questions (docs/decisions/one-rule-for-forms.md).
    folder('functions/domain/forms'),
    packages('react', 'react-dom', 'react-i18next', 'i18next', '@tanstack', 'react-router', 'marked'),
  ]),
  room('web-app-joins-features', 'The shell and the map of pages.', folder('web/app'), [
    folder('web/(features|ui|lib|styles)'),
    contract,
    packages('react', 'react-dom', 'react-i18next', 'i18next', '@tanstack', 'react-router'),
  ]),
  room('bin-calls-lib', 'The app only turns tenants into stacks.', folder('bin'), [folder('lib'), '^[a-z_:/]+$']),
];

const refusals = [
  {
    name: 'features-stand-apart',
    comment: 'A feature of the web never imports another one, nor what joins them.',
    severity: 'error',
    from: { path: '^web/features/([^/]+)/' },
    to: { path: '^web/(app|features)/', pathNot: '^web/features/$1/' },
  },
  {
    name: 'the-web-is-on-the-other-side',
    comment: 'Pages know of the API its shapes and its table of contents.',
    severity: 'error',
    from: { path: folder('web') },
    to: { path: '^(bin|lib|local|presets|functions)/', pathNot: [contract, file('functions/http/routes'), domain] },
  },
  {
    name: 'pages-take-words-of-the-domain-only',
    comment:
      "Types of the domain may be named, its rules are the API's to apply; but for forms, whose answers both judge by one rule (docs/decisions/one-rule-for-forms.md).",
    severity: 'error',
    from: { path: folder('web'), pathNot: folder('web/features/admin') },
    to: { path: domain, pathNot: folder('functions/domain/forms'), dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'the-administration-shows-what-rules-do',
    comment:
      'Where a ticket would go, what the check says, which words there are, what may be edited: told before anything is saved, by the very rules of the API (docs/decisions/editing-the-configuration.md).',
    severity: 'error',
    from: { path: folder('web/features/admin') },
    to: {
      path: domain,
      pathNot:
        '^functions/domain/(forms/|(preset/(check-preset|workflow-graph)|catalogue/(entry-of|route-of)|editing/(own-part|editable)|audit/audit-entry|people/(organisation|queue-right)|ticket/canonical-json)[.]ts$)',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'nobody-else-shows-pages',
    comment: 'Nothing but tests imports the web.',
    severity: 'error',
    from: { pathNot: '^(web|test)/' },
    to: { path: folder('web') },
  },
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one file.',
    severity: 'error',
    from: { pathNot: folder('test/simulation/world') },
    to: { circular: true },
  },
  {
    name: 'no-cycles-of-code',
    comment:
      'The simulated world names the types of its parts, and these take the world: types alone may go in circles there.',
    severity: 'error',
    from: { path: folder('test/simulation/world') },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'functions-stand-alone',
    comment: 'What is deployed knows neither stacks nor the machine it is tried on.',
    severity: 'error',
    from: { path: folder('functions') },
    to: { path: '^(bin|lib|local|bench|test|checks)/' },
  },
  {
    name: 'presets-come-with-the-setup',
    comment: 'A running function reads its preset from the table; only what sets it up carries the files.',
    severity: 'error',
    from: { path: folder('functions'), pathNot: compose },
    to: { path: folder('presets') },
  },
  {
    name: 'no-unknown-room',
    comment: 'A new folder under functions needs a rule here first.',
    severity: 'error',
    from: {
      path: folder('functions'),
      pathNot: [
        `^functions/(domain|contract|use-cases|store|gateways|templates|runtime|entries|${doorFolders.join('|')})/`,
        compose,
      ],
    },
    to: {},
  },
  {
    name: 'functions-use-what-is-deployed',
    comment: 'A development package is not there in the cloud; types are no code.',
    severity: 'error',
    from: { path: folder('functions') },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'only-the-cellar-knows-aws',
    comment: 'SDK clients live in store and gateways and are made in compose.',
    severity: 'error',
    from: { path: folder('functions'), pathNot: ['^functions/(store|gateways)/', compose] },
    to: { path: sdk },
  },
  {
    name: 'stacks-know-no-machine',
    comment: 'The local system is built from the stacks, never the other way round.',
    severity: 'error',
    from: { path: '^(bin|lib)/' },
    to: { path: '^(local|bench|test|checks)/' },
  },
  {
    name: 'local-plays-aws-only',
    comment:
      'The local runner runs the bundles; it never calls a room itself. Demo, drill and tenant files do, in rooms of their own.',
    severity: 'error',
    from: { path: folder('local'), pathNot: [demo, drill, tenantFile] },
    to: {
      path: folder('functions'),
      pathNot: [file('functions/store/table'), file('functions/http/routes'), folder('functions/domain/preset')],
    },
  },
  {
    name: 'demo-has-one-door',
    comment: 'The runner asks for the demo in one place, and loads it only then.',
    severity: 'error',
    from: { path: folder('local'), pathNot: [demo, file('local/run/fill-demo')] },
    to: { path: demo },
  },
  {
    name: 'tests-are-a-leaf',
    comment: 'Only tests import test code; bench and Lighthouse measure with the same doubles and the same product.',
    severity: 'error',
    from: { pathNot: '^(test|bench|checks/lighthouse)/|^vitest[.]config[.]ts$' },
    to: { path: folder('test') },
  },
  {
    name: 'everything-resolves',
    comment: 'An import that leads nowhere would also lead around these rules.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

export default {
  forbidden: [...rooms, ...refusals],
  options: {
    doNotFollow: { path: ['node_modules'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.scss', '.css'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
