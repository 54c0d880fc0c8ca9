import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { chromium as playwright, type Browser } from "playwright-core";
import sirv from "sirv";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const SYSTEM_FONTS = "/etc/fonts";

/** One process for everything saves memory, and ends with the first page that is closed. */
const ONE_PROCESS = ["--single-process", "--no-zygote"];

/** A frame from elsewhere has a process of its own in any usual browser; the package saves that too. */
const SHARED_WITH_FRAMES = /^--disable-site-isolation-trials$|^--disable-features=.*site-per-process/;

/**
 * Starts a browser that needs no system package: it comes, with its libraries, inside an npm package, which
 * unpacks them only where it believes to run on Lambda.
 *
 * @param several each page in a process of its own, so that pages can be opened and closed
 * @param isolated besides, each frame from elsewhere too, so that none waits for the work of another
 */
export async function launchChromium({ several = false, isolated = false } = {}): Promise<Browser> {
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs22.x";
  process.env.TMPDIR ??= tmpdir();
  const { default: packaged } = await import("@sparticuz/chromium");
  const executablePath = await packaged.executablePath();
  const kept = packaged.args.filter((flag) => {
    if ((several || isolated) && ONE_PROCESS.includes(flag)) return false;
    return !flag.startsWith("--headless") && !(isolated && SHARED_WITH_FRAMES.test(flag));
  });
  const args = [...kept, ...FLAGS, ...(isolated ? ["--site-per-process"] : [])];
  // The package brings Latin letters only; where the machine has fonts of its own, screenshots show Chinese.
  const fonts = existsSync(SYSTEM_FONTS) ? { FONTCONFIG_PATH: SYSTEM_FONTS } : {};
  return playwright.launch({
    executablePath,
    args,
    headless: true,
    env: { ...process.env, ...fonts } as Record<string, string>,
  });
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
