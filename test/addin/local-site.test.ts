import { createServer, type RequestListener } from "node:http";
import { createServer as createSafeServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { alreadyServed } from "../../addin/excel/already-served";
import { commandLine, runCommand } from "../../addin/excel/run-command";
import { serveSite } from "../../addin/excel/serve-site";
import { siteHandler } from "../../addin/excel/site-handler";
import { ADDIN_ID } from "../../addin/manifest";
import { ownCertificate } from "./own-certificate";

const DIST = join(__dirname, "../../dist");
const pair = ownCertificate();
const withCertificate = pair ? test : test.skip;
if (!pair) console.warn("openssl is not installed: the local site is not tried over https here.");

/** Does something with a server that listens at some free port, and closes it. */
async function served(answer: RequestListener, use: (port: number) => Promise<void>): Promise<void> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  await use((server.address() as AddressInfo).port);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

const closed = (servers: readonly Server[]): Promise<unknown> =>
  Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));

const THERE = ["addin/taskpane.html", "addin/functions.json", "addin/icons/app-32.png", "help/index.html"];
const NOT_THERE = [
  "",
  "cli/wuyi.cjs",
  "addin/none.js",
  "/",
  "?addin/taskpane.html",
  "../package.json",
  "addin/../../package.json",
  "%2e%2e/package.json",
  "addin%2f..%2f..%2fpackage.json",
];

test("the site is served, and nothing else of the build", () =>
  served(siteHandler(DIST), async (port) => {
    for (const [paths, status] of [
      [THERE, 200],
      [NOT_THERE, 404],
    ] as const) {
      for (const path of paths) {
        expect([path, (await fetch(`http://127.0.0.1:${port}/${path}`)).status]).toEqual([path, status]);
      }
    }
  }));

// Office shows a picture of its own for one that says how long to keep it; all else is read anew every time.
const CACHING: [path: string, caching: string | null][] = [
  ["addin/icons/app-32.png", null],
  ["addin/icons/app-32.png?v=2", null],
  ["help/icon.png", null],
  ["addin/functions.json", "no-store"],
  ["addin/taskpane.html?a.png", "no-store"],
];

test.each(CACHING)("%s is sent with Cache-Control %s", (path, caching) =>
  served(siteHandler(DIST), async (port) => {
    const { status, headers } = await fetch(`http://127.0.0.1:${port}/${path}`);
    expect([status, headers.get("Cache-Control")]).toEqual([200, caching]);
  }),
);

test("Excel on the web may read the metadata from its own address", () =>
  served(siteHandler(DIST), async (port) => {
    const { headers } = await fetch(`http://127.0.0.1:${port}/addin/functions.json`);
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(headers.get("Content-Type")).toMatch(/^application\/json/);
  }));

test("who asks for a piece that ends before it begins gets the file, and the site goes on", () =>
  served(siteHandler(DIST), async (port) => {
    const address = `http://127.0.0.1:${port}/addin/functions.json`;
    const piece = await fetch(address, { headers: { Range: "bytes=9-3" } });
    expect([piece.status, await piece.text()]).toEqual([200, await (await fetch(address)).text()]);
  }));

const TOOLS_THAT_RUN: [what: string, script: string, done: boolean][] = [
  ["ends well", "", true],
  ["ends with a fault", "process.exit(1)", false],
  ["tells a fault and ends well, as Microsoft's tools do", "console.error('Error: Not supported')", false],
  ["tells a fault after other words", "console.error('npm notice'); console.error('Error: no')", false],
  ["warns", "console.error('Warning: Error: is a word of it')", true],
];

test.each(TOOLS_THAT_RUN)("a tool that %s", async (_, script, done) => {
  expect(await runCommand([process.execPath, "-e", script])).toBe(done);
});

test.each<[words: string[], line: string]>([
  [["program", "--yes", "tool@1.0.0"], "program --yes tool@1.0.0"],
  [["program", "C:\\My Files\\manifest.xml"], 'program "C:\\My Files\\manifest.xml"'],
  [["program", "C:\\县 (1)\\a&b.xml"], 'program "C:\\县 (1)\\a&b.xml"'],
])("for the shell of Windows %j is %s", (words, line) => expect(commandLine(words)).toBe(line));

test("a tool that is not there", async () => expect(await runCommand(["no-such-program"])).toBe(false));

test("while a tool runs, the site answers it", () =>
  served(siteHandler(DIST), async (port) => {
    // What Excel does as soon as the tool has opened it.
    const address = JSON.stringify(`http://127.0.0.1:${port}/addin/taskpane.html`);
    const ask = `fetch(${address}).then(({ status }) => process.exit(status === 200 ? 0 : 1), () => process.exit(1))`;
    expect(await runCommand([process.execPath, "-e", ask])).toBe(true);
  }));

describe("over https", () => {
  const ours: RequestListener = (request, response) =>
    response.end(request.url === "/addin/manifest.xml" ? `<Id>${ADDIN_ID}</Id>` : "");
  const freePort = async (): Promise<number> => {
    let port = 0;
    await served(
      () => {},
      async (free) => void (port = free),
    );
    return port;
  };

  withCertificate("the site answers at both names of this machine, and is known again", async () => {
    const port = await freePort();
    const servers = await serveSite(pair!, siteHandler(DIST), port);
    expect(servers.map((server) => (server.address() as AddressInfo).address)[0]).toBe("127.0.0.1");
    for (const host of servers.length === 2 ? ["127.0.0.1", "[::1]"] : ["127.0.0.1"]) {
      expect(await alreadyServed(`https://${host}:${port}/`)).toBe(true);
    }
    await closed(servers);
    expect(await alreadyServed(`https://127.0.0.1:${port}/`)).toBe(false);
  });

  withCertificate("a taken port is told, whichever of the two addresses is taken", async () => {
    for (const host of ["127.0.0.1", "::1"]) {
      const other = createServer();
      const listens = await new Promise<boolean>((resolve) => {
        other.once("error", () => resolve(false));
        other.listen(0, host, () => resolve(true));
      });
      if (!listens) continue;
      const { port } = other.address() as AddressInfo;
      await expect(serveSite(pair!, ours, port)).rejects.toHaveProperty("code", "EADDRINUSE");
      await new Promise((resolve) => other.close(resolve));
    }
  });

  const OTHERS: [what: string, answer: RequestListener, known: boolean][] = [
    ["this add-in", ours, true],
    ["another add-in", (_, response) => response.end("<Id>00000000-0000-0000-0000-000000000000</Id>"), false],
    ["a site without one", (_, response) => response.writeHead(404).end(`<Id>${ADDIN_ID}</Id>`), false],
    ["one that breaks off", (_, response) => response.destroy(), false],
  ];

  (pair ? test.each(OTHERS) : test.skip.each(OTHERS))("at a port answers %s", async (_, answer, known) => {
    const server = createSafeServer(pair!, answer);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    expect(await alreadyServed(`https://127.0.0.1:${port}/`)).toBe(known);
    await closed([server]);
  });

  test("what speaks no https is not this add-in", () =>
    served(ours, async (port) => expect(await alreadyServed(`https://127.0.0.1:${port}/`)).toBe(false)));
});
