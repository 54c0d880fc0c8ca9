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
import { tmpdir } from "node:os";
import { join } from "node:path";
import { carryOut } from "../../addin/excel/carry-out";
import { certificateState } from "../../addin/excel/certificate";
import { startPlan, stopPlan, type Machine, type Plan, type Step } from "../../addin/excel/plan";
import { EXCEL_TEXT } from "../../addin/excel/texts";
import { ADDIN_ID } from "../../addin/manifest";

const MANIFEST = "/work/manifest.xml";
const WEF = `/Users/li/Library/Containers/com.microsoft.Excel/Data/Documents/wef/${ADDIN_ID}.manifest.xml`;

const machine = (platform: string, more: Partial<Machine> = {}): Machine => ({
  platform,
  home: platform === "darwin" ? "/Users/li" : "C:\\Users\\li",
  manifest: MANIFEST,
  base: "https://localhost:3000/",
  built: more.base ?? "https://localhost:3000/",
  served: false,
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

const CERTIFICATES = "npx --yes --ignore-scripts office-addin-dev-certs@3.0.0 install";
const SIDELOAD = `npx --yes --ignore-scripts office-addin-dev-settings@4.0.0 sideload ${MANIFEST} desktop --app excel`;

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
  [
    "Windows, while another window serves the site",
    machine("win32", { served: true, built: undefined, certificate: "missing" }),
    ["say", SIDELOAD, "say", "say"],
  ],
  [
    "a Mac, while another window serves the site",
    machine("darwin", { served: true, built: "https://server.example/" }),
    ["say", `copy to ${WEF}`, "open -a Microsoft Excel", "say", "say"],
  ],
];

/** What cannot be started, and whether it cannot be taken out either. */
const REFUSED: [what: string, machine: Machine, says: string, andToStop: boolean][] = [
  ["Linux", machine("linux"), "Excel 不在这台机器上", true],
  ["Linux, while the site is served", machine("linux", { served: true }), "Excel 不在这台机器上", true],
  ["no manifest", machine("win32", { manifest: undefined, base: "" }), "没有 manifest.xml", true],
  ["a Mac without Excel", machine("darwin", { exists: () => false }), "没有找到 Excel", true],
  ["nothing built", machine("win32", { built: undefined }), "还没有构建加载项", false],
  ["a manifest for a server", machine("win32", { base: "https://server.example/" }), "不是这台机器", false],
  ["a manifest without an address", machine("darwin", { base: "" }), "不是这台机器", false],
  [
    "a site for a server",
    machine("win32", { built: "https://server.example/" }),
    "npm run build -- --env base=https://localhost:3000/",
    false,
  ],
  [
    "a site for another port",
    machine("darwin", { built: "https://localhost:3443/" }),
    "npm run manifest -- --env base=https://localhost:3443/",
    false,
  ],
];

test.each(STARTS)("%s", (_, at, steps) => {
  expect(told(startPlan(at))).toEqual(steps);
});

test.each(REFUSED)("%s is refused with what to do instead", (_, at, says, andToStop) => {
  const [start, stop] = [startPlan(at), stopPlan(at)];
  expect("refused" in start && start.refused).toContain(says);
  if (andToStop) expect("refused" in stop && stop.refused).toContain(says);
  else expect(stop).toHaveProperty("steps");
});

test.each([
  [
    "Windows",
    machine("win32"),
    [`npx --yes --ignore-scripts office-addin-dev-settings@4.0.0 unregister ${MANIFEST}`],
  ],
  ["a Mac", machine("darwin"), [`remove ${WEF}`]],
  ["a Mac where it never was", machine("darwin", { exists: (path) => !path.endsWith(".xml") }), ["say"]],
])("taking it out again: %s", (_, at, steps) => {
  expect(told(stopPlan(at))).toEqual(steps);
});

test("before anything is fetched, it is said what and why, and what to do without it", () => {
  const plans = [startPlan(machine("win32", { certificate: "missing" })), stopPlan(machine("win32"))];
  const steps = plans.flatMap((plan) => ("steps" in plan ? plan.steps : []));
  const runs = steps.filter((step) => step.kind === "run");
  expect(runs).toHaveLength(3);
  for (const { say, command, otherwise } of runs) {
    expect(say).toContain(command[3]!);
    expect(otherwise).toMatch(/[\u4e00-\u9fff].*。$/);
  }
});

describe("on a Mac's folders", () => {
  const home = mkdtempSync(join(tmpdir(), "wuyi-home-"));
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  const manifest = join(home, "manifest.xml");
  const container = join(home, "Library/Containers/com.microsoft.Excel");
  const at = (): Machine => machine("darwin", { home, manifest, exists: existsSync });
  const files = (plan: Plan): Exclude<Step, { kind: "serve" }>[] =>
    "steps" in plan ? plan.steps.filter((step) => step.kind === "copy" || step.kind === "remove") : [];

  test("the manifest is put where Excel looks, again after a change, and taken away", async () => {
    mkdirSync(container, { recursive: true });
    const placed = join(container, "Data/Documents/wef", `${ADDIN_ID}.manifest.xml`);
    for (const content of ["<OfficeApp/>", "<OfficeApp><Id/></OfficeApp>"]) {
      writeFileSync(manifest, content);
      for (const step of files(startPlan(at()))) await carryOut(step, () => {});
      expect(readFileSync(placed, "utf8")).toBe(content);
    }
    const said: string[] = [];
    for (const step of files(stopPlan(at()))) await carryOut(step, (text) => said.push(text));
    expect(existsSync(placed)).toBe(false);
    expect(said).toEqual([EXCEL_TEXT.removed(placed)]);
    expect(told(stopPlan(at()))).toEqual(["say"]);
  });

  test("a step that fails says which, and what to do without it", async () => {
    const step: Step = { kind: "run", say: "…", command: [process.execPath, "-e", "process.exit(3)"] };
    await expect(carryOut(step, () => {})).rejects.toThrow("没有成功：");
    const missing: Step = { ...step, command: ["no-such-program"], otherwise: EXCEL_TEXT.byHand };
    await expect(carryOut(missing, () => {})).rejects.toThrow(/no-such-program[^]*npm run dev/);
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

// Only where there is no Excel can the command itself be run to its end here.
(process.platform === "linux" ? test : test.skip)("the command says on Linux what to do instead", () => {
  const { status, stderr } = spawnSync(process.execPath, ["addin/excel/run.mjs"], {
    cwd: join(__dirname, "../.."),
    encoding: "utf8",
  });
  expect([status, stderr.trim()]).toEqual([2, EXCEL_TEXT.noExcel]);
});
