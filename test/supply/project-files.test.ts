import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { projectFiles } from "../../supply/project-files.mjs";
import { ROOT } from "./lock-file";

const folder = mkdtempSync(join(tmpdir(), "wuyi-files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes files, each with its own name in it. */
function write(...files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), file);
  }
}

test("the project's files are listed without git, and what is built or installed is not among them", () => {
  write("src/a.ts", "src/deep/b.ts", ".ci/c.yml", "dist.ts", "tmp/d.ts");
  write("dist/a.js", "src/dist/a.js", "node_modules/a/index.js", ".git/config", "src/e.tmp");
  writeFileSync(join(folder, ".gitignore"), "dist/\nnode_modules/\n*.tmp\n");
  expect(projectFiles(folder)).toEqual(
    [".ci/c.yml", ".gitignore", "dist.ts", "src/a.ts", "src/deep/b.ts", "tmp/d.ts"].sort(),
  );
});

test("a worktree's .git is a file, and none of the project's", () => {
  rmSync(join(folder, ".git"), { recursive: true });
  write(".git");
  expect(projectFiles(folder)).not.toContain(".git");
});

test.each(["/built", "!kept.tmp", "a*b", "# a note", "docs/draft/"])(
  ".gitignore's %s would be understood wrongly, so it is refused",
  (line) => {
    writeFileSync(join(folder, ".gitignore"), `dist/\n${line}\n`);
    expect(() => projectFiles(folder)).toThrow(line);
  },
);

test("what this project ignores is understood", () => {
  const files = projectFiles(ROOT);
  expect(files).toEqual(expect.arrayContaining(["package.json", ".gitignore", "src/policy/index.ts"]));
  expect(files.filter((file) => /^(?:dist|node_modules)\//.test(file))).toEqual([]);
});
