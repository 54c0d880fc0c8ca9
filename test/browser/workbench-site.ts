import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core";
import { launchChromium, serveFolder } from "./chromium";

export const BUILT = join(__dirname, "../../dist/workbench");
export const SCREENSHOTS = join(__dirname, "../../dist/screenshots");

const VIEWPORT = { width: 1600, height: 900 };
/** What takes longer than this, in milliseconds, does not come any more. */
const PATIENCE = 15_000;

/** What a person's browser is like. */
interface ContextOptions extends BrowserContextOptions {
  /** Whether pages may write files that the person chose. */
  readonly fileAccess?: boolean;
}

/**
 * The built browser spreadsheet on a server of this machine, and a browser. Whatever goes wrong on a page is
 * noted in `faults`: an exception, an error on the console (a breach of the page's policy is one), a request
 * to any other address.
 */
export class WorkbenchSite {
  readonly faults: string[] = [];

  private constructor(
    readonly browser: Browser,
    private readonly server: Awaited<ReturnType<typeof serveFolder>>,
  ) {}

  static async start(): Promise<WorkbenchSite> {
    if (!existsSync(join(BUILT, "index.html"))) {
      throw new Error("dist/workbench is missing: run `npm run build:workbench` (npm test does)");
    }
    mkdirSync(SCREENSHOTS, { recursive: true });
    return new WorkbenchSite(await launchChromium({ several: true }), await serveFolder(BUILT));
  }

  get url(): string {
    return this.server.url;
  }

  /** A person's browser: what one page keeps, the others of the same context find. */
  async context({ fileAccess = false, ...options }: ContextOptions = {}): Promise<BrowserContext> {
    const context = await this.browser.newContext({
      viewport: VIEWPORT,
      locale: "zh-CN",
      acceptDownloads: true,
      reducedMotion: "reduce",
      ...options,
    });
    // The browser's dialogs for files cannot be answered from outside: pages do without them, as in Firefox.
    if (!fileAccess) await context.addInitScript(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
    context.setDefaultTimeout(PATIENCE);
    context.on("weberror", (fault) => this.faults.push(fault.error().message));
    context.on("console", (message) => {
      if (message.type() === "error") this.faults.push(message.text());
    });
    context.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(this.url) && !/^(?:data|blob):/.test(url)) this.faults.push(`request to ${url}`);
    });
    return context;
  }

  /** The faults so far, which are forgotten then. */
  takeFaults(): string[] {
    return this.faults.splice(0);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}
