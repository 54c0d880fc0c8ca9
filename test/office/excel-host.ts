import type { HostRequest, Json, OfficeHost } from "../office-host";
import { appContext, type ExcelLook } from "./app-context";
import { Commands } from "./commands";
import { FunctionCalls } from "./function-calls";
import { WANTS, answerTo, news, questionIn, type CallData, type Question } from "./messages";

/** Methods that office.js calls by a number. */
const EXECUTE_BATCH = 93;
const COMMAND_COMPLETED = 94;
const INTERNAL_ERROR = 5001;

/** How a batch reaches an object: services of the add-in are made new, everything else begins at the workbook. */
const NEW_OBJECT = 2;
const CALL_METHOD = 3;

const EVENTS = ["appCommandInvoked", "richApiMessage"] as const;

/** The message by which office.js learns that its pane was opened or closed. */
const VISIBILITY = { category: 65_536, type: 65_539 } as const;

/**
 * Excel on the web as the framed add-in meets it: who the host is, events, commands, calls of functions, and
 * each batch about the workbook, which an in-memory Excel answers. What it does not know is a fault.
 */
export class ExcelHost {
  readonly calls: FunctionCalls;
  readonly commands: Commands;
  /** What the add-in asked to be shown as: `Visible` once it has opened its pane. */
  readonly shownAs: Json[] = [];
  /** What the add-in asked for and this host does not know. */
  readonly faults: string[] = [];
  private readonly listening = new Set<string>();
  private readonly services: Readonly<Record<string, Readonly<Record<string, (...values: Json[]) => Json>>>>;

  /**
   * @param workbook answers what is asked of the workbook
   * @param post brings a message to the add-in's page
   */
  constructor(
    private readonly workbook: OfficeHost,
    private readonly post: (message: string) => void,
    private readonly look: ExcelLook = {},
  ) {
    this.calls = new FunctionCalls((message) => this.tell("richApiMessage", { ArrayData: [message] }));
    this.commands = new Commands((invocation) => this.tell("appCommandInvoked", invocation));
    workbook.onEvent = ({ messageCategory, messageType, targetId, message, id }) => {
      const entry = [messageCategory, messageType, targetId, message, id, false];
      // Excel tells what happened when it has answered whoever made it happen.
      setTimeout(() => this.tell("richApiMessage", { ArrayData: [entry] }));
    };
    this.services = {
      "Microsoft.ExcelServices.CustomFunctions": this.calls.methods,
      "Microsoft.InternalService.AddinInternalService": { NotifyActionHandlerReady: () => null },
      "Microsoft.AppRuntime.AppRuntimeService": {
        SetAppRuntimeState: (state) => {
          this.shownAs.push(state);
          return null;
        },
      },
    };
  }

  private tell(event: (typeof EVENTS)[number], data: unknown): void {
    if (!this.listening.has(event)) this.faults.push(`nobody listens to ${event}`);
    this.post(news(event, data));
  }

  /** The person opens or closes the pane; its page goes on either way. */
  showPane(open: boolean): void {
    const { category, type } = VISIBILITY;
    const message = JSON.stringify({ visibility: open ? "Visible" : "Hidden" });
    this.tell("richApiMessage", { ArrayData: [[category, type, "", message, `pane ${open}`, false]] });
  }

  /** Answers a message of the add-in's page; null where it asks for nothing. */
  answer(message: string): string | null {
    const question = questionIn(message);
    return question ? answerTo(question, this.answerOf(question)) : null;
  }

  private answerOf({ _actionType, _actionName, _data }: Question): unknown {
    if (_actionType !== WANTS.call) return this.listen(_actionName, _actionType === WANTS.listen);
    if (_actionName === "ContextActivationManager_getAppContextAsync") return appContext(this.look);
    if (_actionName === "ContextActivationManager_notifyHost") return null;
    if (_actionName === "executeMethod") return this.execute(_data!);
    this.faults.push(`action ${_actionName}`);
    return null;
  }

  private listen(event: string, from: boolean): object {
    if (!(EVENTS as readonly string[]).includes(event)) this.faults.push(`event ${event}`);
    if (from) this.listening.add(event);
    else this.listening.delete(event);
    return { Version: 1, Error: 0 };
  }

  private execute(data: CallData): object {
    const dispatchId = data.DdaMethod?.DispatchId;
    try {
      if (dispatchId === COMMAND_COMPLETED) return { Version: 1, Error: 0, ...this.commands.completed(data) };
      if (dispatchId === EXECUTE_BATCH) {
        return { Version: 1, Error: 0, Data: [200, [], this.runBatch(data.ArrayData![4] as string)] };
      }
      this.faults.push(`dispatch ${dispatchId}`);
    } catch (fault) {
      this.faults.push(String(fault));
    }
    return { Version: 1, Error: INTERNAL_ERROR };
  }

  private runBatch(json: string): string {
    const request = JSON.parse(json) as HostRequest;
    const ofServices = Object.values(request.ObjectPaths).some((path) => path.ObjectPathType === NEW_OBJECT);
    return ofServices ? this.runServices(request) : this.workbook.execute(json);
  }

  private runServices({ Actions, ObjectPaths }: HostRequest): string {
    const Results = Actions.map(({ Id, ActionType, Name, ObjectPathId, ArgumentInfo }) => {
      if (ActionType !== CALL_METHOD) return { ActionId: Id, Value: {} };
      const service = ObjectPaths[String(ObjectPathId)]!.Name;
      const method = this.services[service]?.[Name];
      if (!method) throw new Error(`method ${Name} of ${service}`);
      return { ActionId: Id, Value: method(...(ArgumentInfo?.Arguments ?? [])) };
    });
    return JSON.stringify({ Results });
  }
}
