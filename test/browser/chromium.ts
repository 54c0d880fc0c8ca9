import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium as playwright, type Browser } from "playwright-core";
import sirv from "sirv";
import { unpackedChromium } from "./unpacked-chromium";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--lang=en-US",
  "--accept-lang=en-US",
];

/** One process for everything saves memory, and ends with the first page that is closed. */
const ONE_PROCESS = ["--single-process", "--no-zygote"];

/** A frame from elsewhere has a process of its own in any usual browser; the package saves that too. */
const SHARED_WITH_FRAMES = /^--disable-site-isolation-trials$|^--disable-features=.*site-per-process/;

/**
 * Starts a browser that takes nothing from the machine: no package of the system, no font, no language or clock.
 *
 * @param several each page in a process of its own, so that pages can be opened and closed
 * @param isolated besides, each frame from elsewhere too, so that none waits for the work of another
 */
export async function launchChromium({ several = false, isolated = false } = {}): Promise<Browser> {
  const { default: packaged } = await import("@sparticuz/chromium");
  const { program, env } = await unpackedChromium();
  const kept = packaged.args.filter((flag) => {
    if ((several || isolated) && ONE_PROCESS.includes(flag)) return false;
    return !flag.startsWith("--headless") && !(isolated && SHARED_WITH_FRAMES.test(flag));
  });
  const args = [...kept, ...FLAGS, ...(isolated ? ["--site-per-process"] : [])];
  const launch = (): Promise<Browser> =>
    playwright.launch({ executablePath: program, args, headless: true, env });
  // Once in some hundred starts the program dies before it has opened anything; nothing of ours has run by then.
  return launch().catch(launch);
}

/** Serves a folder on a free port of this machine. */
export async function serveFolder(folder: string): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(sirv(folder, { dev: true }));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
