const { join } = require("node:path");
const { Compilation, WebpackError, sources } = require("webpack");
const { requireTypeScript } = require("../functions/metadata/typescript.cjs");
const { version } = require("../package.json");

const load = (name) => requireTypeScript(join(__dirname, name));
const { bundledPackages } = load("bundled-packages.ts");
const { billOfMaterials } = load("bill.ts");
const { licenceProblem } = load("licence-rules.ts");
const { noticesText } = load("notices.ts");
const { SUPPLY_FILES } = load("supply-files.ts");

const NAME = "BillPlugin";

/**
 * Puts beside what a build makes the list of the packages that are in it, and their licences. A package whose
 * licence forbids handing it on stops the build.
 */
class BillPlugin {
  /** @param copied folders of packages that the build copies as they are, whose terms stand beside the copy */
  constructor({ copied = [] } = {}) {
    this.copied = copied;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        // Child compilations read style sheets; what they make is in the parent's chunks.
        if (compilation.compiler.isChild()) return;
        try {
          this.write(compilation);
        } catch (fault) {
          compilation.errors.push(new WebpackError(fault.message));
        }
      });
    });
  }

  write(compilation) {
    const bundled = bundledPackages(compilation, []);
    for (const { name, licence } of bundled) {
      const problem = licenceProblem(name, licence, true);
      if (problem) compilation.errors.push(new WebpackError(problem));
    }
    const all = bundledPackages(compilation, this.copied);
    const emit = (file, text) =>
      compilation.emitAsset(file, new sources.RawSource(text), { minimized: true });
    emit(SUPPLY_FILES.bill, billOfMaterials(compilation.compiler.options.name, version, all));
    emit(SUPPLY_FILES.notices, noticesText(all));
  }
}

module.exports = BillPlugin;
