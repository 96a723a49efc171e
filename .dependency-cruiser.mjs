/**
 * The architecture as rules. Each says why it exists; tests/unit/boundaries.test.ts plants a violation of each and
 * expects it to be found.
 *
 * model <- db <- main/app <- main/hosting <- main/electron, main/node, main/launch; main/api sees only the model;
 * the renderer sees types of main/api and the model.
 */
const folder = (path) => `^${path}/`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A cycle has no bottom: neither file can be read, tested or moved alone.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'electron-only-in-its-host',
      severity: 'error',
      comment:
        'Everything else must run and be tested without Electron; importing the package elsewhere starts a download.',
      from: { pathNot: [folder('main/electron'), folder('tests')] },
      to: { path: ['^electron$', 'node_modules/electron/'] },
    },
    {
      name: 'sqlite-only-in-db',
      severity: 'error',
      comment: 'One folder knows SQL and file formats, so that the rest cannot hold a half-open database.',
      from: { pathNot: [folder('db'), folder('tests')] },
      to: { path: 'better-sqlite3' },
    },
    {
      name: 'fuse-only-in-search',
      severity: 'error',
      comment: 'Its own folding breaks Korean highlights; the search folder knows how to feed it.',
      from: { pathNot: [folder('db/search'), folder('tests')] },
      to: { path: 'fuse\\.js' },
    },
    {
      name: 'sharp-only-for-pictures',
      severity: 'error',
      comment:
        'It decodes what strangers have made: one folder sets it up with limits, in the thread of the back office.',
      from: { pathNot: [folder('db/pictures'), folder('tests')] },
      to: { path: ['^sharp$', 'node_modules/sharp/'] },
    },
    {
      name: 'http-only-in-servers',
      severity: 'error',
      comment:
        'Two places may open a port: the Node host, and the staff board that both hosts start when an installer asks for it.',
      from: { pathNot: [folder('main/node'), folder('main/hosting/http'), folder('tests')] },
      to: { path: '^(node:)?(http|https|http2)$' },
    },
    {
      name: 'model-imports-nothing',
      severity: 'error',
      comment: 'db/model.ts is read by every part, so it may depend on none.',
      from: { path: '^db/model\\.ts$' },
      to: { path: '.' },
    },
    {
      name: 'migrations-stand-alone',
      severity: 'error',
      comment: 'Later code must not change what an old step did: copy rather than import.',
      from: { path: '^db/migrations/\\d' },
      to: { pathNot: '^db/handle\\.ts$' },
    },
    {
      name: 'api-sees-only-the-model',
      severity: 'error',
      comment: 'The contract runs anywhere and is read by both sides.',
      from: { path: folder('main/api') },
      to: { pathNot: [folder('main/api'), '^db/model\\.ts$', '^db/records/fields\\.ts$', 'node_modules/zod'] },
    },
    {
      name: 'db-below-main',
      severity: 'error',
      comment: 'The database knows no host and no handler; of main it sees only error codes and limits.',
      from: { path: folder('db') },
      to: { path: folder('main'), pathNot: '^main/api/(errors|limits)\\.ts$' },
    },
    {
      name: 'core-below-hosts',
      severity: 'error',
      comment: 'The core is started by hosts and cannot know which one.',
      from: { path: folder('main/app') },
      to: { path: ['^main/(electron|node|hosting|launch)/', folder('renderer')] },
    },
    {
      name: 'hosts-use-only-the-front-door',
      severity: 'error',
      comment:
        'Hosts carry bytes: of the core they see createApp and the log type, so no catalogue rule can move into them.',
      from: { path: '^main/(electron|node)/' },
      to: { path: folder('main/app'), pathNot: '^main/app/(createApp|log)\\.ts$' },
    },
    {
      name: 'hosts-ignore-each-other',
      severity: 'error',
      comment: 'What both need lives in main/hosting; otherwise one host could not be removed.',
      from: { path: '^main/(electron|node)/' },
      to: { path: '^main/(electron|node)/', pathNot: '^main/$1/' },
    },
    {
      name: 'hosts-see-no-database',
      severity: 'error',
      comment: 'Rows reach a host only through the contract.',
      from: { path: '^main/(electron|node)/' },
      to: { path: folder('db'), pathNot: '^db/model\\.ts$' },
    },
    {
      name: 'renderer-sees-contract-types-only',
      severity: 'error',
      comment: 'The screen must work the same on every host: it knows the contract, the limits and the model.',
      from: { path: folder('renderer') },
      to: {
        path: ['^main/', '^db/'],
        pathNot: ['^main/api/(contract|errors|limits)\\.ts$', '^db/model\\.ts$', '^db/records/fields\\.ts$'],
      },
    },
    {
      name: 'renderer-bundles-no-schema',
      severity: 'error',
      comment: 'Contract and error modules are imported as types; as values they would bundle zod into the screen.',
      from: { path: folder('renderer') },
      to: { path: '^main/api/(contract|errors)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'renderer-has-no-node',
      severity: 'error',
      comment: 'The screen is sandboxed; a Node module would only fail at run time.',
      from: { path: folder('renderer') },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'production-ignores-tests',
      severity: 'error',
      comment: 'What only a test needs must not ship.',
      from: { path: ['^main/', '^db/', '^renderer/', '^assets/'] },
      to: { path: folder('tests') },
    },
    {
      name: 'no-unknown-module',
      severity: 'error',
      comment: 'A specifier that resolves to nothing is a typo or a package that is not installed.',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.css$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^release/', '^assets/catalogue/'] },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
