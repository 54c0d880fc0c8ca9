import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { Book, OfficeHost } from "../office-host";
import type { ExcelLook } from "./app-context";
import { ExcelHost } from "./excel-host";
import { frameAddIn, postToAddIn } from "./frame-page";
import { CONVERSATION, HOST, SITE_ADDRESS } from "./messages";
import { serveFile } from "./site-files";

export { BUILT } from "./site-files";

const SESSION = `#&_serializer_version=1&_xdm_Info=${CONVERSATION}|app|${HOST.slice(0, -1)}`;

/** How the runtime is told that arguments may hold errors, and that they may hold data types, as ours may. */
const ALLOWS_ERRORS = 4;
const ALLOWS_DATA_TYPES = 8;

/** One of Excel's data types in an argument, as Excel passes it: as JSON inside JSON. */
export const dataType = (value: object) => ({ value: JSON.stringify(value) });

/** An error in an argument, as Excel passes it to functions that take data types. */
export const errorArgument = (basicValue: string, errorType?: string) =>
  dataType({ type: "Error", basicType: "Error", basicValue, errorType });

/** The same, as Excel passes it to functions that take errors alone. */
export const plainErrorArgument = (code: string) => ({ type: "CustomFunctionError", code });

/** Where the add-in is opened, and in what. */
export interface Opening extends ExcelLook {
  /** The folder of the built site, where it is not the usual one. */
  readonly site?: string;
  /** The Excel behind it; one with an empty sheet where none is given. */
  readonly workbook?: OfficeHost;
  /** The machine of a person who opened the add-in before, with what its browser remembers; a new one else. */
  readonly machine?: BrowserContext;
  readonly width?: number;
  readonly height?: number;
}

/** The built add-in in a browser, called as Excel calls it. */
export interface AddIn {
  readonly page: Page;
  /** The add-in's own page inside. */
  readonly frame: Frame;
  /** Excel, as the page meets it. */
  readonly excel: ExcelHost;
  /** The value that a call gives back; it fails where the runtime says that the call failed. */
  call(name: string, ...args: unknown[]): Promise<unknown>;
  /** The same, as an Excel without data types calls: errors in the arguments are plain ones. */
  callWithPlainErrors(name: string, ...args: unknown[]): Promise<unknown>;
  /** The same, with the arguments as JSON text, for what JSON.stringify does not write. */
  callWithJson(name: string, argumentsJson: string, flags?: number): Promise<unknown>;
  /** The ids of the commands that the page has registered, in capitals, as office.js keeps them. */
  commands(): Promise<string[]>;
  /** Asks the page to fetch an address, and to load a script from it; which of the two came to pass. */
  reach(address: string): Promise<string[]>;
  /** What the browser complained of in its console: what the page's policy refused, and errors of the code. */
  readonly refusals: readonly string[];
  /** Every address that the page asked for. */
  asked(): readonly string[];
  /** Errors of the page, requests to anywhere else, and questions the host does not know. */
  faults(): Promise<string[]>;
}

/** The part of office.js that holds what was associated. */
interface OfficeWithActions {
  readonly actions: { readonly _association: { readonly mappings: object } };
}

/** An Excel with nothing in it. */
function emptyExcel(): OfficeHost {
  const book = new Book();
  book.add("Sheet1");
  return new OfficeHost(book);
}

/** Opens the built add-in inside a page that stands for Excel, and waits until it can be called. */
export async function openAddIn(browser: Browser, opening: Opening = {}): Promise<AddIn> {
  const { workbook = emptyExcel(), width = 350, height = 800, language = "zh-CN" } = opening;
  const how = { viewport: { width, height }, reducedMotion: "reduce" } as const;
  const context = opening.machine ?? (await browser.newContext(how));
  const page = await context.newPage();
  const faults: string[] = [];
  const refusals: string[] = [];
  const asked: string[] = [];
  page.on("request", (request) => {
    // Excel's own page is no doing of the add-in's.
    if (request.url() !== HOST) asked.push(request.url());
  });
  page.on("pageerror", (error) => faults.push(`page: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") refusals.push(message.text());
  });
  const post = (message: string): void => {
    // A page that was closed hears nothing more.
    page.evaluate(postToAddIn, message).catch(() => undefined);
  };
  const excel = new ExcelHost(workbook, post, opening);
  await page.exposeFunction("toExcel", (message: string) => excel.answer(message));
  // Windows that the page opens are served too.
  await page.context().route("**/*", (route) => serveFile(route, opening, faults));
  await page.goto(HOST);
  const host = `_host_Info=Excel$Web$16.00$${language}$correlation$$$3`;
  await page.evaluate(frameAddIn, `${SITE_ADDRESS}addin/taskpane.html?${host}${SESSION}`);
  await excel.calls.whenReady;
  const frame = page.frames()[1]!;

  const callWithJson: AddIn["callWithJson"] = async (name, argumentsJson, flags = ALLOWS_DATA_TYPES) => {
    const [, succeeded, value] = await excel.calls.call(name, argumentsJson, flags);
    if (!succeeded) throw new Error(`${name} failed: ${JSON.stringify(value)}`);
    return value;
  };
  return {
    page,
    frame,
    excel,
    refusals,
    call: (name, ...args) => callWithJson(name, JSON.stringify(args)),
    callWithPlainErrors: (name, ...args) => callWithJson(name, JSON.stringify(args), ALLOWS_ERRORS),
    callWithJson,
    asked: () => asked,
    commands: () =>
      frame.evaluate(() => {
        const { actions } = (window as unknown as { Office: OfficeWithActions }).Office;
        return Object.keys(actions._association.mappings);
      }),
    reach: (address) =>
      frame.evaluate(async (to) => {
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
    faults: async () => [...faults, ...excel.faults],
  };
}
