import { performance } from "node:perf_hooks";
import { PluginKind, commonTokens, declareClassPlugin, tokens } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { Modules } from "./modules.mjs";
import { fileOf, testFiles, testsOf } from "./tests.mjs";

/** The comparison with decimal.js, with fewer values than in `npm test`. */
process.env.WUYI_VALUES ??= "10000";

/**
 * Runs the tests on a mutant, in this process: a fresh graph of modules takes a tenth of the time of a jest run,
 * and the core has thousands of mutants.
 */
class CoreTestRunner {
  static inject = tokens(commonTokens.logger);

  root = process.cwd();
  /** Tests that failed on a mutant, the last one first: the next mutant stands beside it, and often fails there too. */
  killers = [];
  /** How long the tests of each file took when nothing was changed. */
  times = new Map();
  modules = new Modules();
  context = (globalThis.__stryker__ ??= {});

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const run = await this.#run({ all: true });
    for (const { id, timeSpentMs } of run.tests ?? [])
      this.times.set(fileOf(id), (this.times.get(fileOf(id)) ?? 0) + timeSpentMs);
    return { ...run, mutantCoverage: this.context.mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, disableBail, hitLimit }) {
    Object.assign(this.context, { hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    try {
      const run = await this.#run({
        mutant: activeMutant.id,
        whileLoading: mutantActivation === "static",
        filter: testFilter && new Set(testFilter),
        all: disableBail,
      });
      return toMutantRunResult(
        determineHitLimitReached(this.context.hitCount, this.context.hitLimit) ?? run,
        disableBail,
      );
    } finally {
      this.context.activeMutant = undefined;
    }
  }

  /** Runs the filtered tests; with a mutant that is there while loading, or from the first test on. */
  async #run({ mutant, whileLoading, filter, all }) {
    this.modules.fresh({ counting: mutant === undefined });
    this.context.currentTestId = undefined;
    const named = filter && new Set([...filter].map(fileOf));
    const files = testFiles(this.root).filter((file) => !named || named.has(file));
    const results = [];
    try {
      // Most mutants fail in the first file that is looked at; loading them all takes longer than its tests.
      const groups =
        mutant === undefined
          ? [files]
          : this.#likelyFirst(this.#quickFirst(files), (file) => file).map((file) => [file]);
      for (const group of groups) {
        this.context.activeMutant = whileLoading ? mutant : undefined;
        const tests = testsOf(this.root, group, this.modules).filter(({ id }) => !filter || filter.has(id));
        this.context.activeMutant = mutant;
        for (const test of this.#likelyFirst(tests, ({ id }) => id)) {
          const result = await this.#one(test);
          results.push(result);
          if (result.status === TestStatus.Failed && !all) {
            this.killers = [test.id, ...this.killers.filter((id) => id !== test.id)].slice(0, 30);
            return { status: DryRunStatus.Complete, tests: results };
          }
        }
      }
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: String(error.stack ?? error) };
    }
    return { status: DryRunStatus.Complete, tests: results };
  }

  #quickFirst = (files) => [...files].sort((a, b) => (this.times.get(a) ?? 0) - (this.times.get(b) ?? 0));

  /** The same things, those of recent killers first. */
  #likelyFirst(things, idOf) {
    const rank = (thing) => this.killers.findIndex((id) => id.startsWith(idOf(thing)));
    const likely = things.filter((thing) => rank(thing) >= 0).sort((a, b) => rank(a) - rank(b));
    const known = new Set(likely);
    return [...likely, ...things.filter((thing) => !known.has(thing))];
  }

  async #one({ id, name, file, run }) {
    const started = performance.now();
    this.context.currentTestId = id;
    let failure;
    try {
      await run();
    } catch (error) {
      failure = String(error?.message ?? error);
    }
    this.context.currentTestId = undefined;
    const result = { id, name, fileName: file, timeSpentMs: Math.ceil(performance.now() - started) };
    return failure === undefined
      ? { ...result, status: TestStatus.Success }
      : { ...result, status: TestStatus.Failed, failureMessage: failure };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "core", CoreTestRunner)];
