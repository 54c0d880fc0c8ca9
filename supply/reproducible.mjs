// `npm run reproducible`: builds all that people are given twice, in other places, at other times, on a machine
// with another language and clock, and says whether every byte is the same.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { differencesBetween, firstDifference, hashesIn } from "./compare-folders.mjs";
import { copyProject } from "./copy-project.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const STEPS = [
  ["node_modules/webpack/bin/webpack.js", "-c", "webpack.cli.config.cjs"],
  ["addin/package/run.mjs", "--env", "base=https://server.example/wuyi/", "--env", "officejs=installed"],
];
/** Two machines that have little in common. */
const MACHINES = [
  {
    place: "a",
    day: new Date("2001-02-03"),
    env: { TZ: "Asia/Shanghai", LANG: "zh_CN.UTF-8", LC_ALL: "zh_CN.UTF-8" },
  },
  {
    place: "另一处/deeper folder/b",
    day: new Date("2031-11-30"),
    env: { TZ: "America/New_York", LANG: "C", LC_ALL: "C" },
  },
];
const TEXT = {
  building: (place) => `正在构建：${place}`,
  failed: (place, said) => `${place} 构建没有成功：\n${said}`,
  same: (count) => `两次构建逐字节相同：${count} 个文件。 Two builds, the same bytes: ${count} files.`,
  differ: (count) => `两次构建不同：${count} 处。`,
  first: (file) => `  ${file}：只有第一次有`,
  second: (file) => `  ${file}：只有第二次有`,
  content: (file, { at, one, other }) =>
    `  ${file}：从第 ${at} 字节起不同\n    ${JSON.stringify(one)}\n    ${JSON.stringify(other)}`,
};

const folder = mkdtempSync(join(tmpdir(), "wuyi-twice-"));

const projectAt = ({ place }) => join(folder, place);

function build(machine) {
  console.log(TEXT.building(machine.place));
  for (const step of STEPS) {
    const { status, stdout, stderr } = spawnSync(process.execPath, step, {
      cwd: projectAt(machine),
      env: { ...process.env, ...machine.env },
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(TEXT.failed(machine.place, stdout + stderr));
  }
  return join(projectAt(machine), "dist");
}

try {
  // Both before either is built: whoever goes on working meanwhile changes neither.
  for (const machine of MACHINES) copyProject(ROOT, projectAt(machine), machine.day);
  const [first, second] = MACHINES.map(build);
  const differences = differencesBetween(first, second);
  for (const { file, kind } of differences) {
    const [one, other] = [first, second].map((dist) => join(dist, file));
    const found = kind === "content" ? firstDifference(readFileSync(one), readFileSync(other)) : undefined;
    console.error(TEXT[kind](file, found));
  }
  if (differences.length > 0) console.error(TEXT.differ(differences.length));
  else console.log(TEXT.same(hashesIn(first).size));
  process.exitCode = differences.length > 0 ? 1 : 0;
} catch (fault) {
  console.error(fault.message);
  process.exitCode = 2;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
