/**
 * Mutation testing of the core: `npm run mutate`, or one room: `npm run mutate -- --mutate 'src/award/**'`.
 * What survives is explained in docs/mutants.md.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ["src/**/*.ts"],
  plugins: ["./test/mutants/runner.mjs"],
  testRunner: "core",
  coverageAnalysis: "perTest",
  // The policy is data, read when it is loaded: its mutants count like all others.
  ignoreStatic: false,
  incremental: true,
  incrementalFile: "dist/mutants/incremental.json",
  tempDirName: "dist/mutants/sandbox",
  jsonReporter: { fileName: "dist/mutants/mutants.json" },
  htmlReporter: { fileName: "dist/mutants/mutants.html" },
  reporters: ["progress-append-only", "clear-text", "json", "html"],
  clearTextReporter: { allowColor: false, reportTests: false },
  ignorePatterns: ["dist", "samples", "workbench", "taskpane", "addin", "help", "bench"],
  concurrency: 2,
  // Ample, so that a busy machine is not taken for an endless loop; those are found by counting.
  timeoutMS: 60_000,
  disableTypeChecks: false,
  allowConsoleColors: false,
};
