"use strict";

/** Ends every test run with one line that people and programs can read: `N passed, N failed`. */
module.exports = class SummaryReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    // A file that cannot even be loaded has no failed test of its own; it still failed.
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    // The default reporter still has its own summary to print; this line comes after everything.
    process.once("exit", () => process.stdout.write(`${numPassedTests} passed, ${failed} failed\n`));
  }
};
