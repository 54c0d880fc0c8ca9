import { readFileSync, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import { transformSync } from "@swc/core";

/** What a compiled module is called with. */
const PARAMETERS = ["exports", "require", "module", "__filename", "__dirname"];

/**
 * The project's own modules, compiled once and run anew for each `fresh` graph: nothing that a mutant computed
 * when it was loaded, or left in a memory, is seen by the next one. Packages are loaded once, by Node.
 */
export class Modules {
  compiled = new Map();
  loaded = new Map();
  counting = false;

  /** Forgets what ran, not what was compiled. Counting what is covered takes longer than most tests. */
  fresh({ counting }) {
    this.loaded = new Map();
    if (counting !== this.counting) this.compiled = new Map();
    this.counting = counting;
  }

  /** The exports of a file of the project. */
  load(file) {
    const known = this.loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    this.loaded.set(file, module);
    this.#compile(file)(module.exports, this.#requireFrom(file), module, file, dirname(file));
    return module.exports;
  }

  #compile(file) {
    let run = this.compiled.get(file);
    if (!run) {
      const { code } = transformSync(readFileSync(file, "utf8"), {
        filename: file,
        module: { type: "commonjs" },
      });
      run = vm.compileFunction(this.counting ? code : uncounted(code), PARAMETERS, { filename: file });
      this.compiled.set(file, run);
    }
    return run;
  }

  #requireFrom(file) {
    const packages = createRequire(file);
    return (name) => {
      if (!name.startsWith(".")) return packages(name);
      const path = join(dirname(file), name);
      const found = [path, `${path}.ts`, join(path, "index.ts")].find(
        (candidate) => candidate.endsWith(".ts") && existsSync(candidate),
      );
      return found ? this.load(found) : packages(name);
    };
  }
}

/** The instrumented code, with a counter that counts nothing. */
const uncounted = (code) => code.replace(/function (stryCov_\w+)\(\) ?{/, "function $1() { return;");
