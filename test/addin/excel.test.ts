import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { carryOut } from "../../addin/excel/carry-out";
import { certificateState } from "../../addin/excel/certificate";
import { startPlan, stopPlan, type Machine, type Plan, type Step } from "../../addin/excel/plan";
import { siteHandler } from "../../addin/excel/site-handler";
import { EXCEL_TEXT } from "../../addin/excel/texts";
import { ADDIN_ID } from "../../addin/manifest";

const MANIFEST = "/work/dist/addin/manifest.xml";
const WEF = `/Users/li/Library/Containers/com.microsoft.Excel/Data/Documents/wef/${ADDIN_ID}.manifest.xml`;

const machine = (platform: string, more: Partial<Machine> = {}): Machine => ({
  platform,
  home: platform === "darwin" ? "/Users/li" : "C:\\Users\\li",
  manifest: MANIFEST,
  base: "https://localhost:3000/",
  certificate: "valid",
  exists: () => true,
  ...more,
});

/** The steps of a plan, each as a person would tell it. */
function told(plan: Plan): string[] {
  if ("refused" in plan) return [`refused: ${plan.refused}`];
  return plan.steps.map((step) => {
    switch (step.kind) {
      case "run":
        return step.command.join(" ");
      case "copy":
        return `copy to ${step.to}`;
      case "remove":
        return `remove ${step.file}`;
      case "serve":
        return `serve on ${step.port}`;
      case "say":
        return "say";
    }
  });
}

const CERTIFICATES = "npx --yes office-addin-dev-certs@2.0.10 install";
const SIDELOAD = `npx --yes office-addin-dev-settings@3.1.2 sideload ${MANIFEST} desktop --app excel`;

const STARTS: [what: string, machine: Machine, steps: string[]][] = [
  ["Windows, everything there", machine("win32"), ["serve on 3000", SIDELOAD, "say", "say"]],
  [
    "Windows, no certificate yet",
    machine("win32", { certificate: "missing" }),
    [CERTIFICATES, "serve on 3000", SIDELOAD, "say", "say"],
  ],
  [
    "a Mac with an old certificate",
    machine("darwin", { certificate: "expired" }),
    [CERTIFICATES, "serve on 3000", `copy to ${WEF}`, "open -a Microsoft Excel", "say", "say"],
  ],
  [
    "a Mac, another port",
    machine("darwin", { base: "https://localhost:8443/" }),
    ["serve on 8443", `copy to ${WEF}`, "open -a Microsoft Excel", "say", "say"],
  ],
  [
    "a Mac, the usual port of https",
    machine("darwin", { base: "https://localhost/" }),
    ["serve on 443", `copy to ${WEF}`, "open -a Microsoft Excel", "say", "say"],
  ],
];

const REFUSED: [what: string, machine: Machine, says: string][] = [
  ["Linux", machine("linux"), "Excel 不在这台机器上"],
  ["nothing built", machine("win32", { manifest: undefined, base: "" }), "还没有构建加载项"],
  ["built for a server", machine("win32", { base: "https://server.example/" }), "不是这台机器"],
  ["a manifest without an address", machine("darwin", { base: "" }), "不是这台机器"],
  ["a Mac without Excel", machine("darwin", { exists: () => false }), "没有找到 Excel"],
];

test.each(STARTS)("%s", (_, at, steps) => {
  expect(told(startPlan(at))).toEqual(steps);
});

test.each(REFUSED)("%s is refused with what to do instead", (_, at, says) => {
  for (const plan of [startPlan(at), stopPlan(at)]) {
    expect("refused" in plan && plan.refused).toContain(says);
  }
});

test.each([
  ["Windows", machine("win32"), [`npx --yes office-addin-dev-settings@3.1.2 unregister ${MANIFEST}`]],
  ["a Mac", machine("darwin"), [`remove ${WEF}`]],
  ["a Mac where it never was", machine("darwin", { exists: (path) => !path.endsWith(".xml") }), ["say"]],
])("taking it out again: %s", (_, at, steps) => {
  expect(told(stopPlan(at))).toEqual(steps);
});

test("before anything is fetched, it is said what and why", () => {
  const plan = startPlan(machine("win32", { certificate: "missing" }));
  const runs = "steps" in plan ? plan.steps.filter((step) => step.kind === "run") : [];
  for (const { say, command } of runs) expect(say).toContain(command[2]!);
});

describe("on a Mac's folders", () => {
  const home = mkdtempSync(join(tmpdir(), "wuyi-home-"));
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  const manifest = join(home, "manifest.xml");
  const container = join(home, "Library/Containers/com.microsoft.Excel");
  const at = (): Machine => machine("darwin", { home, manifest, exists: existsSync });
  const files = (plan: Plan): Exclude<Step, { kind: "serve" }>[] =>
    "steps" in plan ? plan.steps.filter((step) => step.kind === "copy" || step.kind === "remove") : [];

  test("the manifest is put where Excel looks, again after a change, and taken away", () => {
    mkdirSync(container, { recursive: true });
    const placed = join(container, "Data/Documents/wef", `${ADDIN_ID}.manifest.xml`);
    for (const content of ["<OfficeApp/>", "<OfficeApp><Id/></OfficeApp>"]) {
      writeFileSync(manifest, content);
      files(startPlan(at())).forEach((step) => carryOut(step, () => {}));
      expect(readFileSync(placed, "utf8")).toBe(content);
    }
    const said: string[] = [];
    files(stopPlan(at())).forEach((step) => carryOut(step, (text) => said.push(text)));
    expect(existsSync(placed)).toBe(false);
    expect(said).toEqual([EXCEL_TEXT.removed(placed)]);
    expect(told(stopPlan(at()))).toEqual(["say"]);
  });

  test("a step that fails says which", () => {
    const step: Step = { kind: "run", say: "…", command: [process.execPath, "-e", "process.exit(3)"] };
    expect(() => carryOut(step, () => {})).toThrow("没有成功：");
    expect(() => carryOut({ ...step, command: ["no-such-program"] }, () => {})).toThrow("no-such-program");
  });

  test("a certificate is missing, unreadable, too old, or valid", () => {
    // The certificate of the test holds from 1 to 31 January 2025.
    const folder = join(home, ".office-addin-dev-certs");
    const during = new Date("2025-01-15");
    expect(certificateState(home, during)).toBe("missing");
    mkdirSync(folder);
    copyFileSync(join(__dirname, "localhost.crt"), join(folder, "localhost.crt"));
    expect(certificateState(home, during)).toBe("missing");
    writeFileSync(join(folder, "localhost.key"), "key");
    expect(certificateState(home, during)).toBe("valid");
    expect(certificateState(home, new Date("2024-12-31"))).toBe("expired");
    expect(certificateState(home, new Date("2025-01-31"))).toBe("expired");
    writeFileSync(join(folder, "localhost.crt"), "no certificate");
    expect(certificateState(home, during)).toBe("missing");
  });
});

test("the site is served, and nothing else of the build", async () => {
  const server = createServer(siteHandler(join(__dirname, "../../dist")));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const statusOf = async (path: string): Promise<number> => (await fetch(base + path)).status;
  for (const path of [
    "addin/taskpane.html",
    "addin/functions.json",
    "addin/icons/app-32.png",
    "help/index.html",
  ]) {
    expect([path, await statusOf(path)]).toEqual([path, 200]);
  }
  for (const path of [
    "",
    "cli/wuyi.cjs",
    "addin/none.js",
    "/",
    "?addin/taskpane.html",
    "../package.json",
    "addin/../../package.json",
    "%2e%2e/package.json",
    "addin%2f..%2f..%2fpackage.json",
  ]) {
    expect([path, await statusOf(path)]).toEqual([path, 404]);
  }
  const metadata = await fetch(`${base}addin/functions.json`);
  expect(metadata.headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(metadata.headers.get("Content-Type")).toMatch(/^application\/json/);
  await new Promise((resolve) => server.close(resolve));
});

// Only where there is no Excel can the command itself be run to its end here.
(process.platform === "linux" ? test : test.skip)("the command says on Linux what to do instead", () => {
  const { status, stderr } = spawnSync(process.execPath, ["addin/excel/run.mjs"], {
    cwd: join(__dirname, "../.."),
    encoding: "utf8",
  });
  expect([status, stderr.trim()]).toEqual([2, EXCEL_TEXT.noExcel]);
});
