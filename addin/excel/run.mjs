// `npm run excel`: tries the built add-in in the Excel of this machine. `-- --stop` takes it out again.
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
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
const { SITE } = load("addin/site.ts");
const { carryOut } = load("addin/excel/carry-out.ts");
const { certificateState, readCertificate } = load("addin/excel/certificate.ts");
const { TOOLS, startPlan, stopPlan } = load("addin/excel/plan.ts");
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

const dist = join(root, "dist");
const file = join(dist, SITE.manifest);
const manifest = existsSync(file) ? file : undefined;
const base = manifest === undefined ? "" : baseIn(readFileSync(manifest, "utf8"));
const home = homedir();

/** Serves the site until the person ends it. */
function serve(port) {
  const certificate = readCertificate(home);
  if (!certificate) fail(EXCEL_TEXT.noCertificate(TOOLS.certificates));
  return new Promise((resolve) => {
    const server = createServer(certificate, siteHandler(dist));
    server.once("error", ({ code, message }) =>
      fail(code === "EADDRINUSE" ? EXCEL_TEXT.portTaken(port) : message),
    );
    server.listen(port, "127.0.0.1", () => {
      console.log(EXCEL_TEXT.serving(base));
      resolve();
    });
  });
}

const machine = {
  platform: process.platform,
  home,
  manifest,
  base,
  certificate: certificateState(home, new Date()),
  exists: existsSync,
};
const plan = readArguments().stop ? stopPlan(machine) : startPlan(machine);
if ("refused" in plan) fail(plan.refused);
for (const step of plan.steps) {
  try {
    if (step.kind === "serve") await serve(step.port);
    else carryOut(step, console.log);
  } catch (fault) {
    fail(fault.message);
  }
}
