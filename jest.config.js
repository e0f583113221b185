/** ES modules throughout; swc only strips the types (types are checked by `npm run types`). */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/tests/bench/node_modules'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^node-fetch$': '<rootDir>/tests/support/no-network.cjs',
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  globalSetup: '<rootDir>/tests/support/before-all.mjs',
  globalTeardown: '<rootDir>/tests/support/after-all.mjs',
  testTimeout: 180_000,
  // As many as the CI machine has cores. A worker keeps what each file has loaded (ES modules are never given back),
  // and one process for all files ran into Node's 4 GB: above this, the worker is started anew after its file.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
  // A socket that a failed test left open must not keep the run from ending.
  forceExit: true,
}
