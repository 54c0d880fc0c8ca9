import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { launchChromium, serveFolder } from "../../browser/chromium";

const BUILT = join(__dirname, "../../../dist/pane-harness");
const SCREENSHOTS = join(__dirname, "../../../dist/screenshots");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Rules about whole pages; the pane is a part of one. */
const NOT_OURS = ["page-has-heading-one", "landmark-one-main", "region", "bypass"];

/** The component library leads the focus around groups with these; no focus ever rests on one. */
const GUARDS = ["[data-tabster-dummy]"];

declare global {
  interface Window {
    /** How many times Escape was left to whoever shows the pane, since `watchEscape`. */
    escaped: number;
  }
}

/** What a page is opened with; see main.ts. */
export interface Opening {
  readonly book?: string;
  readonly theme?: "light" | "dark" | "contrast";
  readonly language?: "zh" | "en";
  readonly part?: string;
  readonly help?: string;
  readonly width?: number;
  readonly height?: number;
  /** Runs in the page before anything else. */
  readonly before?: () => void;
}

/** The harness in a browser. Whatever goes wrong on a page is noted in `faults`. */
export class Harness {
  readonly faults: string[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly site: Awaited<ReturnType<typeof serveFolder>>,
  ) {}

  static async start(): Promise<Harness> {
    if (!existsSync(join(BUILT, "index.html"))) {
      throw new Error("dist/pane-harness is missing: run `npm run build:harness` (npm test does)");
    }
    mkdirSync(SCREENSHOTS, { recursive: true });
    return new Harness(await launchChromium({ several: true }), await serveFolder(BUILT));
  }

  async open({ width = 360, height = 800, before, ...asked }: Opening = {}): Promise<Page> {
    const page = await this.browser.newPage({ viewport: { width, height }, reducedMotion: "reduce" });
    page.on("pageerror", ({ message }) => this.faults.push(message));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(this.site.url) && !/^data:/.test(url)) this.faults.push(`request to ${url}`);
    });
    page.on("console", (message) => {
      if (message.type() === "error" || /Content Security Policy/.test(message.text()))
        this.faults.push(message.text());
    });
    if (before) await page.addInitScript(before);
    await page.goto(`${this.site.url}?${new URLSearchParams(asked as Record<string, string>)}`);
    await page.waitForFunction(() => window.harness !== undefined);
    return page;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.site.close();
  }
}

/** From now on notes each Escape that the pane leaves to Excel, which would move the focus out of the pane. */
export const watchEscape = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.escaped = 0;
    window.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") window.escaped++;
    });
  });

/** Keeps a picture of the page for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(SCREENSHOTS, `pane-${name}.png`), animations: "disabled" });
}

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What stands against the page for people who cannot see, hear or point; each rule with its places. */
export async function barriers(page: Page | Frame): Promise<string[]> {
  // Through the debugger: the page's own policy lets no foreign script in.
  await page.evaluate(`if (!window.axe) { ${AXE} }`);
  const rules = Object.fromEntries(NOT_OURS.map((id) => [id, { enabled: false }]));
  const violations = (await page.evaluate(
    `axe.run({ exclude: ${JSON.stringify(GUARDS)} }, { rules: ${JSON.stringify(rules)} })
      .then(({ violations }) => violations)`,
  )) as Violation[];
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ""}`),
  );
}
