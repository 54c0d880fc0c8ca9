import { HostGap, OfficeFault } from "./faults";
import { EVENT, type Book, type EventName } from "./model/book";
import { range } from "./objects/range";
import { rangeAreas } from "./objects/range-areas";
import { workbook } from "./objects/workbook";
import { worksheet } from "./objects/worksheet";
import type { World } from "./objects/world";
import { type HostFailure, type HostRequest, type HostResponse } from "./protocol";
import { References, Session } from "./session";

/** The web host hands over no more in one call. */
const MOST_BYTES = 5 * 1024 * 1024;
/** How office.js knows that a message is about an event of Excel. */
const EVENT_MESSAGE = 65_536;

/** An event as office.js takes it; between frames it travels as these in order, and `false` after them. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly id: string;
}

/** A batch that is to fail. */
export interface PlannedFailure {
  readonly code: string;
  readonly message?: string;
  /** Before which of its actions, from 0; beyond the last one everything is done, and only the answer is lost. */
  readonly at?: number;
}

/** One batch as it went by. */
export interface Trip {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

const utf8Length = (text: string): number => {
  let length = 0;
  for (const letter of text) {
    const point = letter.codePointAt(0)!;
    length += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return length;
};

/**
 * Excel as office.js meets it: JSON in, JSON out, over a workbook in memory. It knows what the pane uses; the
 * rest is a gap, remembered and thrown. Nothing here needs Node, a page or a test runner, so the same host
 * answers in Jest and in a browser.
 *
 * @example new OfficeHost(bookOfPlans([{ name: "申报", rows: [["企业名称"]] }])).execute(json)
 */
export class OfficeHost {
  readonly references = new References();
  /** Every batch so far. */
  readonly trips: Trip[] = [];
  /** What was asked for and is not known; a test expects none. */
  readonly gaps: string[] = [];
  /** How many listen, by event. */
  readonly listeners = new Map<string, number>();
  /** Hears of events; whoever frames the host hands them to office.js. */
  onEvent: (entry: EventEntry) => void = () => undefined;
  /** Which host it is: older ones do not say whose change it was. */
  tellsTrigger = true;
  /** Events that an older host does not have. */
  lacks: ReadonlySet<string> = new Set();
  mostBytes = MOST_BYTES;
  private readonly planned = new Map<number, PlannedFailure>();
  private readonly others = new Map<number, () => void>();
  private broken = { from: Infinity, code: "" };
  private readonly world: World;
  private fromProgram = false;
  private lastEvent = 0;

  constructor(readonly book: Book) {
    this.world = {
      book,
      range: (sheet, area) => range(this.world, sheet, area),
      rangeAreas: (sheet, areas) => rangeAreas(this.world, sheet, areas),
      worksheet: (sheet) => worksheet(this.world, sheet),
      listen: (event, more) => {
        if (this.lacks.has(event)) throw new OfficeFault("ApiNotFound", `There is no ${event} here.`);
        this.listeners.set(event, (this.listeners.get(event) ?? 0) + more);
      },
      release: (reference) => this.references.release(reference),
    };
    book.changing = () => {
      if (this.fromProgram) book.undo.written();
    };
    book.raise = (event, details) => this.raise(event, details);
  }

  /** Plans that a batch fails, counted from the next one (0). */
  fail(batch: number, failure: PlannedFailure): void {
    this.planned.set(this.trips.length + batch, failure);
  }

  /** Lets everything fail from a batch on, as where the connection breaks. */
  breakAt(batch: number, code: string): void {
    this.broken = { from: this.trips.length + batch, code };
  }

  /** What somebody else does just before a batch, counted from the next one (0). */
  meanwhile(batch: number, act: () => void): void {
    this.others.set(this.trips.length + batch, act);
  }

  private raise(event: EventName, details: Readonly<Record<string, string | number>>): void {
    if (!this.listeners.get(event)) return;
    const trigger = this.fromProgram ? "ThisLocalAddin" : "Unknown";
    const told = event === "changed" && this.tellsTrigger ? { triggerSource: trigger } : {};
    this.onEvent({
      messageCategory: EVENT_MESSAGE,
      messageType: EVENT[event],
      targetId: "Workbook",
      message: JSON.stringify({ source: "Local", ...details, ...told }),
      id: String(++this.lastEvent),
    });
  }

  /** Runs a batch that is planned to fail. */
  private runFailing(session: Session, { Actions }: HostRequest, failure: PlannedFailure): HostResponse {
    const { code, message = code, at = 0 } = failure;
    const response = session.execute((index) => {
      if (index === at) throw new OfficeFault(code, message);
    });
    if (at < Actions.length) return response;
    return { Results: [], Error: this.failure(code, message, 500) };
  }

  private failure(Code: string, Message: string, HttpStatusCode: number): HostFailure {
    return { Code, Message, Location: "", ActionIndex: 0, HttpStatusCode };
  }

  private tooLarge(what: "Request" | "Response"): HostResponse {
    const code = `${what}PayloadSizeLimitExceeded`;
    return { Results: [], Error: this.failure(code, code, 413) };
  }

  private answer(request: HostRequest, bytes: number): HostResponse {
    if (bytes > this.mostBytes) return this.tooLarge("Request");
    const session = new Session(workbook(this.world), this.references, request);
    const trip = this.trips.length;
    const failure = trip >= this.broken.from ? this.broken : this.planned.get(trip);
    return failure ? this.runFailing(session, request, failure) : session.execute(() => undefined);
  }

  /** Answers one batch. */
  execute(json: string): string {
    const request = JSON.parse(json) as HostRequest;
    const requestBytes = utf8Length(json);
    this.others.get(this.trips.length)?.();
    let response: HostResponse;
    this.fromProgram = true;
    if (!this.book.undo.keepsAtQuestions) this.book.undo.lost();
    try {
      response = this.answer(request, requestBytes);
    } catch (gap) {
      this.gaps.push(gap instanceof HostGap ? gap.message : String((gap as Error).stack));
      throw gap;
    } finally {
      this.fromProgram = false;
    }
    let answer = JSON.stringify(response);
    const responseBytes = utf8Length(answer);
    if (responseBytes > this.mostBytes) {
      answer = JSON.stringify(this.tooLarge("Response"));
    }
    this.trips.push({ actions: request.Actions.length, requestBytes, responseBytes });
    return answer;
  }
}
