/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: { "\\.[cm]?ts$": "@swc/jest" },
  testTimeout: 60_000,
};
