import { builtFiles } from "../supply/built-files";

/** All that the command needs of its machine: files, words on the screen, unpacking, a thread. */
const NEEDED: readonly string[] = [
  "buffer",
  "crypto",
  "fs",
  "fs/promises",
  "os",
  "path",
  "process",
  "readline",
  "stream",
  "string_decoder",
  "timers/promises",
  "tty",
  "url",
  "util",
  // A thread with limits, which runs the command's own code.
  "worker_threads",
  "zlib",
];

const scripts = [...builtFiles("cli")].filter(([file]) => file.endsWith(".cjs"));

test("the command has no way to a network and starts no program: a poisoned package would show here", () => {
  const asked = scripts.flatMap(([, content]) =>
    [...content.toString("utf8").matchAll(/\b(?:require|import)\(["'`](?:node:)?([a-z_/0-9]+)["'`]\)/g)].map(
      ([, name]) => name!,
    ),
  );
  expect(asked.length).toBeGreaterThan(3);
  expect([...new Set(asked)].filter((name) => !NEEDED.includes(name))).toEqual([]);
});
