import { readFileSync } from "node:fs";
import type { EventEntry, OfficeHost } from "../office-host";

/** What a test says of the host around office.js. */
export interface Frame {
  /** The requirement sets that the host says it has. */
  readonly sets?: Readonly<Record<string, string>>;
  /** Which program it says that it is; an Excel in a browser where nothing is said. */
  readonly program?: { readonly platform: string; readonly version: string };
  /** Whether events arrive before the answer to the batch that caused them, or after it. */
  readonly events?: "before" | "after";
}

/** A current Excel in a browser. */
export const CURRENT = { ExcelApi: "1.17", ExcelApiOnline: "1.1" };

/** The parts of office.js by which hosts are framed. They are its own, made for tests, and not in its types. */
interface OfficeWindow {
  OSF: { _OfficeAppFactory?: { getContext(): object } };
  OfficeExt: {
    Requirement: {
      RequirementsMatrixFactory: {
        getDefaultRequirementMatrix(app: { get_requirementMatrix(): string }): unknown;
      };
    };
  };
  OfficeExtension: {
    ClientRequestContext: { defaultRequestUrlAndHeaders: object };
    HttpUtility: {
      setCustomSendRequestFunc(send: (request: { url: string; body: unknown }) => Promise<object>): void;
    };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: { entries: EventEntry[] }): void;
  };
  eval(code: string): void;
}

const OFFICE_JS = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
const page = (): OfficeWindow => globalThis as unknown as OfficeWindow;

const hosts = new Map<string, OfficeHost>();

/** Excel answers when it is done with other things, never at once. */
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await later();
}

/** So many turns after the answer a late event arrives: the write is long over for whoever waited for it. */
const LATE = 12;
/** Batches and events that are on their way. */
let underWay = 0;

async function onTheWay(act: () => Promise<void>): Promise<void> {
  underWay++;
  try {
    await act();
  } finally {
    underWay--;
  }
}

function load(): void {
  page().eval(readFileSync(OFFICE_JS, "utf8"));
  const { OfficeExtension } = page();
  OfficeExtension._testSetRichApiMessageReadyImpl(async () => undefined);
  OfficeExtension.HttpUtility.setCustomSendRequestFunc(async ({ url, body }) => {
    const host = hosts.get(new URL(url).host)!;
    let answer = "";
    await onTheWay(async () => {
      await later();
      answer = host.execute(typeof body === "string" ? body : JSON.stringify(body));
      await later();
    });
    return { statusCode: 200, headers: {}, body: answer };
  });
}

/**
 * Puts a host behind the genuine, unmodified office.js. What Office.js does from here on goes to this host;
 * earlier sessions stay with theirs.
 */
export function frame(host: OfficeHost, { sets = CURRENT, events = "after", program }: Frame = {}): void {
  if (!("OfficeExtension" in globalThis)) load();
  const { OSF, OfficeExt, OfficeExtension } = page();
  const requirements = OfficeExt.Requirement.RequirementsMatrixFactory.getDefaultRequirementMatrix({
    get_requirementMatrix: () => JSON.stringify(sets),
  });
  // What the loader, office.js itself, makes when it has found out which host it is in.
  OSF._OfficeAppFactory = {
    getContext: () => ({ requirements, diagnostics: program && { host: "Excel", ...program } }),
  };
  const name = `host-${hosts.size + 1}.local`;
  hosts.set(name, host);
  OfficeExtension.ClientRequestContext.defaultRequestUrlAndHeaders = { url: `http://${name}/`, headers: {} };
  const deliver = (entry: EventEntry): void =>
    OfficeExtension._testTriggerRichApiMessageEvent({ entries: [entry] });
  const deliverLate = (entry: EventEntry): void =>
    void onTheWay(async () => {
      await turns(LATE);
      deliver(entry);
    });
  host.onEvent = events === "before" ? deliver : deliverLate;
}

/** Waits until all that is under way has arrived, and what follows from it. */
export async function settled(): Promise<void> {
  for (let quiet = 0; quiet < 5; quiet++) {
    await later();
    if (underWay > 0) quiet = 0;
  }
}
