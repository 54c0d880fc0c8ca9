const { Compilation, WebpackError, sources } = require("webpack");
const { requireTypeScript } = require("./typescript.cjs");

const NAME = "CompleteMetadataPlugin";

const fileOf = (metadata) => new sources.RawSource(`${JSON.stringify(metadata, null, 2)}\n`);

/** Puts into functions.json what the generator cannot know, from the declarations of the core. */
class CompleteMetadataPlugin {
  /** `helpUrl` gives the address of a function's help page by its name; `english` is the file for English. */
  constructor({ output, english, helpUrl }) {
    this.output = output;
    this.english = english;
    this.helpUrl = helpUrl;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => this.complete(compilation));
    });
  }

  complete(compilation) {
    const asset = compilation.getAsset(this.output);
    // The generator has already reported why there is none.
    if (!asset) return;
    try {
      const { completeMetadata } = requireTypeScript("./complete.ts");
      const { englishMetadata } = requireTypeScript("./english.ts");
      const { FUNCTIONS } = requireTypeScript("../../src/formula/index.ts");
      const { ENGLISH } = requireTypeScript("../../help/function-texts.ts");
      const metadata = completeMetadata(
        JSON.parse(asset.source.source().toString()),
        FUNCTIONS,
        this.helpUrl,
      );
      compilation.updateAsset(this.output, fileOf(metadata));
      compilation.emitAsset(this.english, fileOf(englishMetadata(metadata, FUNCTIONS, ENGLISH)));
    } catch (fault) {
      compilation.errors.push(new WebpackError(`${this.output}: ${fault.message}`));
    }
  }
}

module.exports = CompleteMetadataPlugin;
