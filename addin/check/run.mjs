// `npm run validate`: checks the built manifest against what was built with it, and that the one at the root is what
// the build's generator writes. `-- --schemas folder`: by Microsoft's XML schemas too, where somebody has them.
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const require = createRequire(import.meta.url);
const { requireTypeScript } = require("../../functions/metadata/typescript.cjs");
const here = fileURLToPath(new URL(".", import.meta.url));
const load = (path) => requireTypeScript(join(here, path));
const { schemaProblems } = load("by-schemas.ts");
const { CHECK_TEXT, SCHEMA_TEXT, baseIn, checkManifest } = load("index.ts");
const { rootProblems } = load("root-manifest.ts");
const { ROOT_MANIFEST, SITE } = load("../site.ts");
const { version } = require("../../package.json");

function fail(text) {
  console.error(text);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({ options: { schemas: { type: "string" } } }).values;
  } catch {
    return fail(CHECK_TEXT.usage);
  }
}

function builtProblems(xml) {
  const read = (path) => {
    const place = join(dist, path);
    return existsSync(place) && statSync(place).isFile() ? readFileSync(place) : undefined;
  };
  return checkManifest(xml, { base: baseIn(xml), read }).map(({ path, message }) =>
    CHECK_TEXT.line(path, message),
  );
}

function schemasIn(folder) {
  try {
    const names = readdirSync(folder).filter((name) => /\.xsd$/i.test(name));
    return names.map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
  } catch {
    return fail(SCHEMA_TEXT.noFolder(folder));
  }
}

/** Says what was found, good or bad. */
function tell(problems, good, bad) {
  if (problems.length === 0) return console.log(good);
  console.error([bad(problems.length), ...problems].join("\n"));
  process.exitCode = 1;
}

const { schemas } = readArguments();
const dist = join(here, "../../dist");
const file = join(dist, SITE.manifest);
if (!existsSync(file)) fail(CHECK_TEXT.notBuilt);
const xml = readFileSync(file, "utf8");
const rootFile = join(here, "../..", ROOT_MANIFEST);
const rootXml = existsSync(rootFile) ? readFileSync(rootFile, "utf8") : undefined;
tell(
  [...rootProblems(rootXml, version), ...builtProblems(xml)],
  CHECK_TEXT.good(baseIn(xml)),
  CHECK_TEXT.bad,
);
if (schemas === undefined) console.log(SCHEMA_TEXT.notAsked);
else {
  const found = await schemaProblems(xml, schemasIn(schemas)).catch(({ message }) => fail(message));
  tell(found, SCHEMA_TEXT.good, SCHEMA_TEXT.bad);
}
