// `npm start`: serves the built browser sheet to this machine alone, and opens it where there is a browser.
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import open from "open";
import { localSite } from "./local-site.mjs";

const FIRST_PORT = 3000;
const PORTS_TRIED = 50;
const folder = fileURLToPath(new URL("../dist/workbench", import.meta.url));

function fail(message) {
  console.error(message);
  process.exit(2);
}

function readOptions() {
  try {
    const { values } = parseArgs({ options: { port: { type: "string" }, "no-open": { type: "boolean" } } });
    const port = values.port === undefined ? FIRST_PORT : Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      fail("端口应为 1～65535 的整数，例如 --port 3000。");
    return { port, fixed: values.port !== undefined, browser: !values["no-open"] };
  } catch {
    return fail("用法：npm start -- [--port 端口] [--no-open]");
  }
}

/** Listens on the port, or on the next free one where the person named none. */
function listen(server, port, left) {
  return new Promise((resolve, reject) => {
    server.once("error", (fault) => {
      if (fault.code === "EADDRINUSE" && left > 0) resolve(listen(server, port + 1, left - 1));
      else reject(fault);
    });
    server.listen(port, "127.0.0.1", () => resolve(port));
  });
}

const { port, fixed, browser } = readOptions();
if (!existsSync(folder)) fail("还没有构建页面。请先运行 npm run build:workbench。");
const server = createServer(localSite(folder));
const found = await listen(server, port, fixed ? 0 : PORTS_TRIED).catch((fault) =>
  fail(
    fault.code === "EADDRINUSE"
      ? `端口 ${port} 已被占用。请换一个：npm start -- --port ${port + 1}`
      : fault.message,
  ),
);
const address = `http://localhost:${found}/`;
console.log(`测算表已就绪：${address}\nThe sheet is ready at ${address}\n按 Ctrl-C 结束。`);
if (browser && process.stdout.isTTY) {
  const started = await open(address).catch(() => undefined);
  // Machines without a desktop have no browser to open; the address stands above.
  started?.on("error", () => {});
}
