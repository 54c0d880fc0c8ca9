import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Browser, Route } from "playwright-core";
import { startExcelHost, type ExcelHost } from "./excel-host";

const SITE = join(__dirname, "../../dist");

/** The built add-in; `npm run build:addin` makes it. */
export const BUILT = join(SITE, "addin");

const OFFICE_JS = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const HOST = "https://localhost:3000/";
const OFFICE_JS_ADDRESS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const TYPES: Record<string, string> = { html: "text/html", js: "text/javascript", css: "text/css" };

/** How the runtime is told that an argument may hold errors, and that it holds data types. */
const ALLOWS_ERRORS = 4;
const HOLDS_DATA_TYPES = 8;

/** An error in an argument, as Excel passes it. */
export const errorArgument = (code: string) => ({ type: "CustomFunctionError", code });

/** The built add-in in a browser, called as Excel calls it. */
export interface AddIn {
  /** The value that a call gives back; it fails where the runtime says that the call failed. */
  call(name: string, ...args: unknown[]): Promise<unknown>;
  /** The same, for arguments that hold Excel's data types. */
  callWithDataTypes(name: string, ...args: unknown[]): Promise<unknown>;
  /** The same, with the arguments as JSON text, for what JSON.stringify does not write. */
  callWithJson(name: string, argumentsJson: string, flags?: number): Promise<unknown>;
  /** The ids of the commands that the page has registered, in capitals, as office.js keeps them. */
  commands(): Promise<string[]>;
  /** Asks the page to fetch an address, and to load a script from it; which of the two came to pass. */
  reach(address: string): Promise<string[]>;
  /** Every address that the page asked for. */
  asked(): readonly string[];
  /** Errors of the page, requests to anywhere else, and questions the host does not know. */
  faults(): Promise<string[]>;
}

/** The part of office.js that holds what was associated. */
interface OfficeWithActions {
  readonly actions: { readonly _association: { readonly mappings: object } };
}

/** The file of an address: the add-in's own, or office.js out of its package, which has lower-cased names. */
function fileOf(address: string, site: string): string | undefined {
  const path = address.split(/[?#]/)[0]!;
  if (path.startsWith(OFFICE_JS_ADDRESS)) {
    return join(OFFICE_JS, path.slice(OFFICE_JS_ADDRESS.length).toLowerCase());
  }
  return path.startsWith(HOST) ? join(site, path.slice(HOST.length)) : undefined;
}

async function answer(route: Route, site: string, faults: string[]): Promise<void> {
  const address = route.request().url();
  if (address === HOST) {
    return route.fulfill({ contentType: "text/html", body: "<!doctype html><body></body>" });
  }
  const file = fileOf(address, site);
  if (!file || !existsSync(file)) {
    faults.push(`request for ${address}`);
    return route.abort();
  }
  const contentType = TYPES[file.slice(file.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  return route.fulfill({ contentType: `${contentType}; charset=utf-8`, body: readFileSync(file) });
}

/**
 * Opens the built add-in inside a page that stands for Excel, and waits until it can be called.
 *
 * @param site the folder of the built site, where it is not the usual one
 */
export async function openAddIn(browser: Browser, site = SITE): Promise<AddIn> {
  const page = await browser.newPage();
  const faults: string[] = [];
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => faults.push(`page: ${error.message}`));
  await page.route("**/*", (route) => answer(route, site, faults));
  await page.goto(HOST);
  await page.evaluate(startExcelHost, `${HOST}addin/taskpane.html`);
  await page.evaluate(() => (window as unknown as { excelHost: ExcelHost }).excelHost.ready);

  const callWithJson: AddIn["callWithJson"] = async (name, argumentsJson, flags = ALLOWS_ERRORS) => {
    // As JSON both ways: what lies between this process and the page keeps neither lone surrogates nor -0.
    const json = await page.evaluate(
      async ([id, args, flag]) => {
        const { excelHost } = window as unknown as { excelHost: ExcelHost };
        return JSON.stringify(await excelHost.call(id, args, flag));
      },
      [name, argumentsJson, flags] as const,
    );
    const [, succeeded, value] = JSON.parse(json) as [number, boolean, unknown];
    if (!succeeded) throw new Error(`${name} failed: ${JSON.stringify(value)}`);
    return value;
  };
  return {
    call: (name, ...args) => callWithJson(name, JSON.stringify(args)),
    callWithDataTypes: (name, ...args) =>
      callWithJson(name, JSON.stringify(args), ALLOWS_ERRORS | HOLDS_DATA_TYPES),
    callWithJson,
    asked: () => asked,
    commands: () =>
      page.frames()[1]!.evaluate(() => {
        const { actions } = (window as unknown as { Office: OfficeWithActions }).Office;
        return Object.keys(actions._association.mappings);
      }),
    reach: (address) =>
      page.frames()[1]!.evaluate(async (to) => {
        const script = document.createElement("script");
        const loaded = new Promise<boolean>((resolve) => {
          script.onload = () => resolve(true);
          script.onerror = () => resolve(false);
        });
        script.src = to;
        document.head.append(script);
        const fetched = fetch(to).then(
          () => true,
          () => false,
        );
        return [...((await fetched) ? ["fetch"] : []), ...((await loaded) ? ["script"] : [])];
      }, address),
    faults: async () => [
      ...faults,
      ...(await page.evaluate(() => (window as unknown as { excelHost: ExcelHost }).excelHost.faults)),
    ],
  };
}
