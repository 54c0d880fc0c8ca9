// `npm run manifest`: checks the built manifest against what was built with it.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const { requireTypeScript } = require("../../functions/metadata/typescript.cjs");
const here = fileURLToPath(new URL(".", import.meta.url));
const { CHECK_TEXT, baseIn, checkManifest } = requireTypeScript(join(here, "index.ts"));
const { SITE } = requireTypeScript(join(here, "../site.ts"));

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const file = join(dist, SITE.manifest);
if (!existsSync(file)) {
  console.error(CHECK_TEXT.notBuilt);
  process.exit(2);
}
const xml = readFileSync(file, "utf8");
const base = baseIn(xml);
const read = (path) => {
  const place = join(dist, path);
  return existsSync(place) && statSync(place).isFile() ? readFileSync(place) : undefined;
};
const problems = checkManifest(xml, { base, read });
if (problems.length === 0) console.log(CHECK_TEXT.good(base));
else console.error(CHECK_TEXT.bad(problems.length));
for (const { path, message } of problems) console.error(CHECK_TEXT.line(path, message));
process.exitCode = problems.length === 0 ? 0 : 1;
