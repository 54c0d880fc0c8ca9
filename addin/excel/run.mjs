// `npm run start:excel`: tries the built add-in in the Excel of this machine. `npm run stop` takes it out again.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const require = createRequire(import.meta.url);
const { requireTypeScript } = require("../../functions/metadata/typescript.cjs");
const root = fileURLToPath(new URL("../..", import.meta.url));
const load = (path) => requireTypeScript(join(root, path));
const { baseIn } = load("addin/check/index.ts");
const { ROOT_MANIFEST, SITE } = load("addin/site.ts");
const { alreadyServed } = load("addin/excel/already-served.ts");
const { carryOut } = load("addin/excel/carry-out.ts");
const { certificateState, readCertificate } = load("addin/excel/certificate.ts");
const { startPlan, stopPlan } = load("addin/excel/plan.ts");
const { serveSite } = load("addin/excel/serve-site.ts");
const { siteHandler } = load("addin/excel/site-handler.ts");
const { EXCEL_TEXT } = load("addin/excel/texts.ts");

function fail(text) {
  console.error(text);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({ options: { stop: { type: "boolean" } } }).values;
  } catch {
    return fail(EXCEL_TEXT.usage);
  }
}

const { stop } = readArguments();
const dist = join(root, "dist");
const baseOf = (file) => (existsSync(file) ? baseIn(readFileSync(file, "utf8")) : undefined);
const manifest = join(root, ROOT_MANIFEST);
const base = baseOf(manifest);
const home = homedir();

/** Serves the site until the person ends it. */
async function serve(port) {
  const certificate = readCertificate(home);
  if (!certificate) fail(EXCEL_TEXT.noCertificate);
  await serveSite(certificate, siteHandler(dist), port).catch(({ code, message }) =>
    fail(code === "EADDRINUSE" ? EXCEL_TEXT.portTaken(port) : message),
  );
  console.log(EXCEL_TEXT.serving(base));
}

const machine = {
  platform: process.platform,
  home,
  manifest: base === undefined ? undefined : manifest,
  base: base ?? "",
  built: baseOf(join(dist, SITE.manifest)),
  served: !stop && base !== undefined && (await alreadyServed(base)),
  certificate: certificateState(home, new Date()),
  exists: existsSync,
};
const plan = stop ? stopPlan(machine) : startPlan(machine);
if ("refused" in plan) fail(plan.refused);
for (const step of plan.steps) {
  try {
    if (step.kind === "serve") await serve(step.port);
    else await carryOut(step, console.log);
  } catch (fault) {
    fail(fault.message);
  }
}
