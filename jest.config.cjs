// Packages that come as ES modules only; everything else in node_modules is taken as it is.
const MODULES = [
  "string-width",
  "strip-ansi",
  "ansi-regex",
  "get-east-asian-width",
  "lodash-es",
  "nanoid",
  "rbush",
  "quickselect",
  "kdbush",
  "flatqueue",
  "@sparticuz/chromium",
  "@noble/ciphers",
  "@noble/hashes",
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  resolver: "<rootDir>/test/setup/patched-resolver.cjs",
  transform: { "\\.[cm]?[jt]sx?$": "@swc/jest" },
  transformIgnorePatterns: [`/node_modules/(?!(${MODULES.join("|")})/)`],
  // The copies that a mutation run works on.
  modulePathIgnorePatterns: ["<rootDir>/dist/mutants/"],
  reporters: ["default", "<rootDir>/test/setup/summary-reporter.cjs"],
  testTimeout: 60_000,
};
