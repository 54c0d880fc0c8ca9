// `npm run dev`: the add-in's site over https on this machine, built again after every change; open panes load again.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";

const require = createRequire(import.meta.url);
const { requireTypeScript } = require("../../functions/metadata/typescript.cjs");
const { devConfiguration } = require("./configuration.cjs");
const root = fileURLToPath(new URL("../..", import.meta.url));
const load = (path) => requireTypeScript(join(root, path));
const { baseIn } = load("addin/check/index.ts");
const { BuildNews } = load("addin/dev/build-news.ts");
const { DEV_TEXT } = load("addin/dev/texts.ts");
const { alreadyServed } = load("addin/excel/already-served.ts");
const { carryOut } = load("addin/excel/carry-out.ts");
const { certificateState, readCertificate } = load("addin/excel/certificate.ts");
const { certificateSteps, localPort } = load("addin/excel/plan.ts");
const { serveSite } = load("addin/excel/serve-site.ts");
const { siteHandler } = load("addin/excel/site-handler.ts");
const { EXCEL_TEXT } = load("addin/excel/texts.ts");
const { ROOT_MANIFEST, SITE } = load("addin/site.ts");

function fail(text) {
  console.error(text);
  process.exit(2);
}

const manifest = join(root, ROOT_MANIFEST);
if (!existsSync(manifest)) fail(EXCEL_TEXT.noManifest);
const base = baseIn(readFileSync(manifest, "utf8"));
const port = localPort(base) ?? fail(EXCEL_TEXT.notLocal(base));
if (await alreadyServed(base)) fail(EXCEL_TEXT.servedAlready(base));

const home = homedir();
for (const step of certificateSteps(certificateState(home, new Date()))) {
  await carryOut(step, console.log).catch(({ message }) => fail(message));
}
const certificate = readCertificate(home) ?? fail(EXCEL_TEXT.noCertificate);

const dist = join(root, "dist");
const folder = join(dist, "dev");
const news = new BuildNews();
const site = siteHandler(dist, { addin: folder });
await serveSite(certificate, news.beside(site), port).catch(({ code, message }) =>
  fail(code === "EADDRINUSE" ? EXCEL_TEXT.portTaken(port) : message),
);
console.log(EXCEL_TEXT.serving(base));
if (!existsSync(join(dist, SITE.help))) console.log(DEV_TEXT.noHelp);
console.log(DEV_TEXT.excel);
console.log(DEV_TEXT.building);
webpack(devConfiguration(base, folder)).watch({}, (fault, stats) => {
  if (fault) fail(fault.message);
  if (stats.hasErrors()) return console.error(`${DEV_TEXT.broken}\n${stats.toString("errors-only")}`);
  console.log(DEV_TEXT.built(base));
  news.tell(stats.hash);
});
