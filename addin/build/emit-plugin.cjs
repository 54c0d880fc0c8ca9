const { WebpackError, Compilation, sources } = require("webpack");

/**
 * Adds files to a build: `files` gives them by name, as text or bytes, when the build runs. What it throws is
 * an error of the build.
 */
class EmitPlugin {
  constructor({ name, files }) {
    this.name = name;
    this.files = files;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(this.name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: this.name, stage }, () => {
        try {
          for (const [file, content] of this.files()) {
            compilation.emitAsset(file, new sources.RawSource(content), { minimized: true });
          }
        } catch (fault) {
          compilation.errors.push(new WebpackError(`${this.name}: ${fault.message}`));
        }
      });
    });
  }
}

module.exports = EmitPlugin;
