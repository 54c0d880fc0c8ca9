import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request, type IncomingHttpHeaders, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { localSite } from "../../cli/local-site.mjs";
import { siteHandler } from "../../addin/excel/site-handler";

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const SECRET = "不可外传";
const ROOT = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "wuyi-site-"));
const site = join(folder, "workbench");
let server: Server;
let port: number;

/** Asks as an attacker would, who writes every letter of the request. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET", at = port): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = {
      host: "127.0.0.1",
      port: at,
      path,
      method,
      headers: { Host: `localhost:${at}`, ...headers },
    };
    const sent = request(options, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(pieces).toString("utf8"),
        }),
      );
    });
    sent.on("error", reject);
    sent.end();
  });
}

beforeAll(async () => {
  mkdirSync(site);
  mkdirSync(join(folder, "workbench-other"));
  writeFileSync(join(site, "index.html"), "<!doctype html>测算");
  writeFileSync(join(site, "a.js"), "1");
  writeFileSync(join(site, ".hidden"), SECRET);
  for (const file of ["secret.txt", "workbench-other/secret.txt"]) writeFileSync(join(folder, file), SECRET);
  server = createServer(localSite(site));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ({ port } = server.address() as AddressInfo);
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

test("the page of this machine is served, with what forbids frames, guesses of types and use by other pages", async () => {
  for (const host of [`localhost:${port}`, `127.0.0.1:${port}`]) {
    const { status, headers, body } = await ask("/", { Host: host });
    expect([status, body]).toEqual([200, "<!doctype html>测算"]);
    expect(headers).toMatchObject({
      "content-security-policy": "frame-ancestors 'none'",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
    });
    expect(headers).not.toHaveProperty("access-control-allow-origin");
  }
});

test.each([
  "evil.example",
  "evil.example:3000",
  "localhost.evil.example",
  "localhost",
  "127.0.0.1:1",
  "[::1]",
])(
  "a request in the name of %p is refused: a name server can point any name at this machine",
  async (host) => {
    const { status, body } = await ask("/", { Host: host });
    expect([status, body.includes("测算")]).toEqual([421, false]);
  },
);

test.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])(
  "%s is refused: nothing here can be changed",
  async (method) => {
    const { status, headers } = await ask("/a.js", {}, method);
    expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
  },
);

test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/%252e%252e/secret.txt",
  "/..\\secret.txt",
  "/..%5csecret.txt",
  "/../workbench-other/secret.txt",
  "//../secret.txt",
  "/a/../../secret.txt",
  "/./../secret.txt",
  "/%00/../../secret.txt",
  "/secret.txt%00.html",
  "/.hidden",
  "/%2ehidden",
  "/%E0%A4%A",
  "http://localhost/../secret.txt",
])("%s leads to no file outside of the folder, and to no hidden one", async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body).not.toContain(SECRET);
});

test.each(["bytes=5-2", "bytes=-", "bytes=99999999999999999999-1", "bytes=a-b", "bytes="])(
  "a piece of a file as in %p does not end the server",
  async (range) => {
    expect(await ask("/a.js", { Range: range })).toMatchObject({ status: 200, body: "1" });
    expect((await ask("/a.js")).status).toBe(200);
  },
);

test("the add-in's own server gives its three folders only, and none of what lies beside them", async () => {
  mkdirSync(join(folder, "addin"));
  writeFileSync(join(folder, "addin/functions.json"), "{}");
  const other = createServer(siteHandler(folder));
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const at = (other.address() as AddressInfo).port;
  expect((await ask("/addin/functions.json", {}, "GET", at)).body).toBe("{}");
  for (const path of [
    "/secret.txt",
    "/addin/../secret.txt",
    "/addin/%2e%2e/secret.txt",
    "/addin/..%2fsecret.txt",
  ]) {
    const { status, body } = await ask(path, {}, "GET", at);
    expect([path, status, body.includes(SECRET)]).toEqual([path, 404, false]);
  }
  await new Promise((resolve) => other.close(resolve));
});

/** A port at which nobody listens, on any address of this machine. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "0.0.0.0", resolve));
  const { port: free } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return free;
}

/**
 * Starts `npm start`'s program, and gives the port that it says. Of the ports that it would choose itself, others
 * may listen at this machine's other addresses.
 */
async function start(): Promise<{ readonly program: ChildProcess; readonly listening: number }> {
  const args = [join(ROOT, "cli/serve.mjs"), "--no-open", "--port", String(await freePort())];
  const program = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((resolve, reject) => {
    program.stdout.on("data", (text: Buffer) => {
      const found = /http:\/\/localhost:(\d+)\//.exec(text.toString("utf8"));
      if (found) resolve({ program, listening: Number(found[1]) });
    });
    program.once("exit", () =>
      reject(new Error("the server ended before it was ready: run `npm run build`")),
    );
  });
}

const opens = (host: string, at: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port: at });
    socket.once("connect", () => (socket.destroy(), resolve(true)));
    socket.once("error", () => resolve(false));
  });

test("npm start can be reached from this machine alone, and asks whose name it is called by", async () => {
  const { program, listening } = await start();
  try {
    expect(await opens("127.0.0.1", listening)).toBe(true);
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === "IPv4");
    for (const { address } of others)
      expect([address, await opens(address, listening)]).toEqual([address, false]);
    expect((await ask("/", { Host: "evil.example" }, "GET", listening)).status).toBe(421);
    expect((await ask("/", {}, "GET", listening)).body).toContain("武义奖补测算表");
  } finally {
    const ended = new Promise((resolve) => program.once("close", resolve));
    program.kill();
    await ended;
  }
});
