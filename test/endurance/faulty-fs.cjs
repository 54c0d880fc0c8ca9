"use strict";
// Loaded into a command before anything else: at the call with a number, the file system fails, or the process
// is stopped. `WUYI_FAULT` is `<number>:<what>`: an error's code (ENOSPC), or a signal (SIGINT); `count` only counts.
const fs = require("node:fs");

const [at, what] = (process.env.WUYI_FAULT ?? "0:count").split(":");
const WATCHED = [
  "openSync",
  "writeFileSync",
  "writeSync",
  "fsyncSync",
  "closeSync",
  "renameSync",
  "mkdirSync",
];
let calls = 0;

/** Files that were opened to be written. */
const written = new Set();

/** Reads stay as they are: what is looked at here is what a write leaves behind. */
const isWrite = (name, [first, second]) =>
  name === "openSync"
    ? typeof second === "string" && /[wa+]/.test(second)
    : typeof first !== "number" || written.has(first);

function note(name, [first], result) {
  if (name === "openSync") written.add(result);
  if (name === "closeSync") written.delete(first);
  return result;
}

for (const name of WATCHED) {
  const real = fs[name];
  fs[name] = (...args) => {
    if (!isWrite(name, args)) return real(...args);
    if (++calls !== Number(at)) return note(name, args, real(...args));
    if (what.startsWith("SIG")) {
      process.kill(process.pid, what);
      return note(name, args, real(...args));
    }
    // A disk that fills up takes some of the bytes first.
    if (name === "writeFileSync" && typeof args[0] === "number") real(args[0], "PK", args[2]);
    if (name === "closeSync") real(...args);
    throw Object.assign(new Error(`${what}: ${name}`), { code: what, syscall: name });
  };
}

process.on("exit", () => {
  if (what === "count") process.stderr.write(`WRITES ${calls}\n`);
});
