// `npm run manifest`: writes the manifest at the root, for trying the add-in on this machine; the same as a build
// makes. `-- --env base=https://localhost:3443/` for another port.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const require = createRequire(import.meta.url);
const { requireTypeScript } = require("../../functions/metadata/typescript.cjs");
const root = fileURLToPath(new URL("../..", import.meta.url));
const load = (path) => requireTypeScript(join(root, path));
const { BuildFault, DEFAULT_BASE, baseAddress } = load("addin/build/index.ts");
const { manifestXml } = load("addin/manifest/index.ts");
const { WRITE_TEXT } = load("addin/manifest/texts.ts");
const { ROOT_MANIFEST } = load("addin/site.ts");
const { version } = require("../../package.json");

function fail(text) {
  console.error(text);
  process.exit(2);
}

function readBase() {
  try {
    const options = { env: { type: "string" }, to: { type: "string" } };
    const { env = `base=${DEFAULT_BASE}`, to = join(root, ROOT_MANIFEST) } = parseArgs({ options }).values;
    const [, given] = /^base=(.+)$/s.exec(env) ?? fail(WRITE_TEXT.usage);
    return { base: baseAddress(given), to };
  } catch (fault) {
    return fail(fault instanceof BuildFault ? fault.message : WRITE_TEXT.usage);
  }
}

const { base, to } = readBase();
if (new URL(base).hostname !== "localhost") fail(WRITE_TEXT.notLocal(base));
writeFileSync(to, manifestXml({ base, version }));
console.log(WRITE_TEXT.written(base));
if (base !== DEFAULT_BASE) console.log(WRITE_TEXT.notCommitted(DEFAULT_BASE));
