const { TestEnvironment } = require("jest-environment-jsdom");

/** What Node brings and a page of jsdom lacks, and what drives a browser from Node needs. */
const FROM_NODE = [
  ...["fetch", "Request", "Response", "Headers", "FormData", "setImmediate", "clearImmediate"],
  ...["ReadableStream", "WritableStream", "TransformStream", "structuredClone", "performance"],
];

/** A page without a browser, from which a browser can be driven: office.js needs the one, the other needs Node. */
module.exports = class PageWithNode extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of FROM_NODE) this.global[name] = globalThis[name];
  }

  exportConditions() {
    return ["node", "node-addons"];
  }
};
