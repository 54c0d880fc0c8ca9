import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack, { type Configuration, type Stats } from "webpack";
import { DEFAULT_BASE } from "../../addin/build";
import { BuildNews } from "../../addin/dev/build-news";
import { RELOAD_PATH } from "../../addin/dev/reload-path";
import { reloadWhenBuilt } from "../../addin/dev/reload-when-built";
import { builtFiles } from "../supply/built-files";

// What `npm run dev` is made of. The whole command holds the port that the manifest names, so it is not run here.

const { devConfiguration } = jest.requireActual<{
  devConfiguration: (base: string, folder: string) => Configuration;
}>("../../addin/dev/configuration.cjs");

describe("built as it is while somebody works on it", () => {
  const folder = mkdtempSync(join(tmpdir(), "wuyi-dev-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const textOf = (file: string): string => readFileSync(join(folder, file), "utf8");

  /** Builds twice, as after a change, and gives what was said each time. */
  const builtTwice = (): Promise<readonly Stats[]> =>
    new Promise((resolve, reject) => {
      const said: Stats[] = [];
      const watching = webpack(devConfiguration(DEFAULT_BASE, folder))!.watch({}, (fault, stats) => {
        if (fault) return reject(fault);
        said.push(stats!);
        if (said.length === 1) watching!.invalidate();
        else watching!.close(() => resolve(said));
      });
    });

  test("the second build is as good as the first, and has the same metadata as the one that is packaged", async () => {
    for (const stats of await builtTwice()) expect(stats.toString("errors-warnings")).not.toMatch(/ERROR/);
    const packaged = readFileSync(join(__dirname, "../../dist/addin/functions.json"), "utf8");
    expect(textOf("functions.json")).toBe(packaged);
    // What listens for builds is in the page, and needs nothing that its policy forbids.
    expect(textOf("taskpane.js")).toContain("new EventSource(");
    expect(textOf("taskpane.js")).not.toContain("eval(");
    expect(textOf("taskpane.html")).toMatch(/connect-src 'self'/);
  }, 120_000);

  test("nothing that is packaged listens for builds", () => {
    const listening = [...builtFiles("addin")].filter(([, content]) => content.includes("EventSource"));
    expect(listening.map(([file]) => file)).toEqual([]);
  });
});

/** Reads what a page is told, and leaves when it has been told so many times. */
async function toldTo(address: string, times: number, meanwhile: () => void): Promise<string[]> {
  const leave = new AbortController();
  const response = await fetch(address, { signal: leave.signal });
  expect(response.headers.get("Content-Type")).toBe("text/event-stream");
  meanwhile();
  let text = "";
  for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) {
    text += piece;
    if (text.split("data:").length > times) break;
  }
  leave.abort();
  return [...text.matchAll(/^data: (.*)$/gm)].map(([, build]) => build!);
}

test("a page is told of the build that the site has, of each further one, and of none before the first", async () => {
  const news = new BuildNews();
  const server = createServer(news.beside((request, response) => response.end(`site ${request.url}`)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect(await toldTo(base + RELOAD_PATH, 1, () => news.tell("one"))).toEqual(["one"]);
  expect(await toldTo(base + RELOAD_PATH, 2, () => news.tell("two"))).toEqual(["one", "two"]);
  expect(await (await fetch(`${base}/addin/taskpane.html`)).text()).toBe("site /addin/taskpane.html");
  // A page that was closed is forgotten.
  while (news.listeners > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

test.each<[what: string, builds: string[], loads: number]>([
  ["the build that it was loaded from", ["one"], 0],
  ["the same build again, as after a lost connection", ["one", "one"], 0],
  ["another build", ["one", "two"], 1],
])("a page that is told of %s", (_, builds, loads) => {
  const news = new EventTarget();
  const reload = jest.fn();
  reloadWhenBuilt(news, reload);
  for (const data of builds) news.dispatchEvent(new MessageEvent("message", { data }));
  expect(reload).toHaveBeenCalledTimes(loads);
});
