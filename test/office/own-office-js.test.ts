import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "../browser/chromium";
import { openAddIn } from "./add-in";

// An office without the internet: office.js comes from the add-in's own folder, and nothing from Microsoft's.

const ROOT = join(__dirname, "../..");
const site = mkdtempSync(join(tmpdir(), "wuyi-own-office-"));
let browser: Browser;

beforeAll(async () => {
  const webpack = join(ROOT, "node_modules/webpack/bin/webpack.js");
  const args = [
    webpack,
    "-c",
    "webpack.addin.config.cjs",
    "-o",
    join(site, "addin"),
    "--env",
    "officejs=installed",
  ];
  expect(spawnSync(process.execPath, args, { cwd: ROOT }).status).toBe(0);
  browser = await launchChromium();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  rmSync(site, { recursive: true, force: true });
});

test("functions are computed, and no address but the add-in's own is asked", async () => {
  const addIn = await openAddIn(browser, { site });
  expect(await addIn.call("EQUIPMENT_SUBSIDY", [[3000], [480]], [["省重点"]])).toEqual([[540], [38.4]]);
  expect(addIn.asked().filter((address) => !address.startsWith("https://localhost:3000/"))).toEqual([]);
  expect(addIn.asked().filter((address) => address.includes("/addin/office/")).length).toBeGreaterThan(2);
  expect(await addIn.faults()).toEqual([]);
}, 60_000);
