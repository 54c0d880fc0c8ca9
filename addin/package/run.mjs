// `npm run package -- --env base=https://…`: the folder for a web server, and the manifest that belongs to it.
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import webpack from "webpack";

const require = createRequire(import.meta.url);
const { requireTypeScript } = require("../../functions/metadata/typescript.cjs");
const root = fileURLToPath(new URL("../..", import.meta.url));
const load = (path) => requireTypeScript(join(root, path));
const { buildOptions } = load("addin/build/index.ts");
const { CHECK_TEXT, checkManifest } = load("addin/check/index.ts");
const { SITE } = load("addin/site.ts");
const { PACKAGE_NAMES, PACKAGE_TEXT, readmeText } = load("addin/package/texts.ts");
const { startPage } = load("addin/package/start-page.ts");
const { version } = require("../../package.json");

const CONFIGURATIONS = ["addin", "help", "workbench"];

function fail(...lines) {
  for (const line of lines) console.error(line);
  process.exit(2);
}

function readArguments() {
  try {
    const options = { env: { type: "string", multiple: true, default: [] }, to: { type: "string" } };
    const { values } = parseArgs({ options });
    return { env: Object.fromEntries(values.env.map((one) => one.split(/=(.*)/s))), to: values.to };
  } catch {
    return fail(PACKAGE_TEXT.usage);
  }
}

function readOptions(env) {
  if (env.base === undefined) fail(PACKAGE_TEXT.noBase, PACKAGE_TEXT.usage);
  try {
    return buildOptions(env, dirname(require.resolve("@microsoft/office-js/dist/office.js")));
  } catch (fault) {
    return fail(fault.message);
  }
}

/** Empties a folder that holds an earlier package or nothing; whatever else is in it is somebody's. */
function prepare(folder) {
  if (existsSync(folder)) {
    const entries = statSync(folder).isDirectory() ? readdirSync(folder) : [folder];
    const ours = Object.values(PACKAGE_NAMES);
    const earlier = entries.includes(PACKAGE_NAMES.readme) && entries.every((name) => ours.includes(name));
    if (entries.length > 0 && !earlier) fail(PACKAGE_TEXT.notOurs(folder));
    for (const name of entries) rmSync(join(folder, name), { recursive: true });
  }
  mkdirSync(join(folder, PACKAGE_NAMES.site), { recursive: true });
}

/** Builds the three parts into the site's folder, and not where the tests look for theirs. */
function build(env, site) {
  const configurations = CONFIGURATIONS.map((name) => {
    const made = require(`../../webpack.${name}.config.cjs`);
    const configuration = typeof made === "function" ? made(env) : made;
    return { ...configuration, output: { ...configuration.output, path: join(site, name) } };
  });
  return new Promise((resolve) => {
    webpack(configurations, (fault, stats) => {
      if (fault) fail(PACKAGE_TEXT.failed, fault.message);
      if (stats.hasErrors()) fail(PACKAGE_TEXT.failed, stats.toString("errors-only"));
      resolve();
    });
  });
}

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile());

const { env, to } = readArguments();
const { base, officeJs } = readOptions(env);
const folder = to ?? join(root, "dist/package");
const site = join(folder, PACKAGE_NAMES.site);

console.log(PACKAGE_TEXT.building(base));
prepare(folder);
await build(env, site);
const manifest = join(folder, PACKAGE_NAMES.manifest);
renameSync(join(site, SITE.manifest), manifest);
writeFileSync(join(site, "index.html"), startPage());
writeFileSync(
  join(folder, PACKAGE_NAMES.readme),
  readmeText(base, version, officeJs.copyOf ? undefined : officeJs.script),
);

const files = new Map(filesIn(site).map((file) => [relative(site, file).replaceAll("\\", "/"), file]));
const read = (path) => (files.has(path) ? readFileSync(files.get(path)) : undefined);
const problems = checkManifest(readFileSync(manifest, "utf8"), { base, read });
if (problems.length > 0) {
  fail(PACKAGE_TEXT.badManifest, ...problems.map(({ path, message }) => CHECK_TEXT.line(path, message)));
}
const all = filesIn(folder);
const bytes = all.reduce((sum, file) => sum + statSync(file).size, 0);
console.log(PACKAGE_TEXT.done(relative(process.cwd(), folder) || ".", all.length, (bytes / 1e6).toFixed(1)));
