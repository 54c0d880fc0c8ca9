const { createHash } = require("node:crypto");
const { Compilation, sources } = require("webpack");

const NAME = "PrecachePlugin";

/** Tells the service worker which files the build has, and a version that changes with any of them. */
class PrecachePlugin {
  constructor({ worker }) {
    this.worker = worker;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => this.list(compilation));
    });
  }

  list(compilation) {
    const hash = createHash("sha256");
    const assets = compilation
      .getAssets()
      .filter(({ name }) => name !== this.worker)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name, source } of assets) hash.update(`${name}\n`).update(source.buffer());
    const list = {
      version: hash.digest("hex").slice(0, 16),
      // A person opens the folder, not index.html.
      files: ["./", ...assets.map(({ name }) => name.split("/").map(encodeURIComponent).join("/"))],
    };
    const code = compilation.getAsset(this.worker).source;
    const whole = new sources.ConcatSource(`const PRECACHE=${JSON.stringify(list)};\n`, code);
    compilation.updateAsset(this.worker, whole);
  }
}

module.exports = PrecachePlugin;
