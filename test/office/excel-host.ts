/** The part of Excel on the web that the add-in talks to, as the test sees it. */
export interface ExcelHost {
  /** Resolves when the runtime has said that it is ready for custom functions. */
  readonly ready: Promise<void>;
  /** What office.js asked for and this host does not know. */
  readonly faults: string[];
  /** Dispatches one call; resolves to what the runtime sent back: id, whether it succeeded, the value. */
  call(name: string, argumentsJson: string, flags: number): Promise<unknown[]>;
}

/**
 * Frames the add-in and answers what the genuine office.js asks: who the host is, the registration for events,
 * and each batch of calls. It knows no function and computes nothing. It runs in the page, so it may use
 * nothing of this module but its argument.
 *
 * @param addin the address of the add-in's page
 */
export function startExcelHost(addin: string): void {
  const [REQUEST, RESPONSE, INVOKE, FOR_CALLING, FOR_EVENTING, EXECUTE_RICH_API, METHOD] = [
    0, 1, 0, 0, 1, 93, 3,
  ];
  const CONVERSATION = "conversation";
  const APP_CONTEXT = {
    _id: "app",
    _appName: 16,
    _appVersion: "16.0",
    _appUILocale: 2052,
    _dataLocale: 2052,
    _docUrl: "https://localhost:3000/book.xlsx",
    _clientMode: 0,
    _settings: [],
    _reason: 1,
    _osfControlType: 0,
    _eToken: "",
    _correlationId: "",
    _appInstanceId: "app",
    _requirementMatrix: JSON.stringify({
      ExcelApi: "1.17",
      SharedRuntime: "1.2",
      CustomFunctions: "1.9",
      CustomFunctionsRuntime: "1.4",
    }),
  };

  interface Message {
    _messageType: number;
    _actionType: number;
    _actionName: string;
    _correlationId: number;
    _data: { DdaMethod?: { DispatchId: number }; ArrayData?: unknown[] } | null;
  }
  interface Action {
    Id: number;
    ActionType: number;
    Name: string;
    ArgumentInfo: { Arguments?: unknown[] };
  }

  const faults: string[] = [];
  const waiting = new Map<number, (result: unknown[]) => void>();
  const frame = document.createElement("iframe");
  let ready: () => void;
  const whenReady = new Promise<void>((resolve) => (ready = resolve));
  let lastId = 0;

  const post = (message: object): void => {
    const text = JSON.stringify({
      _messageType: RESPONSE,
      _conversationId: CONVERSATION,
      _errorCode: 0,
      _origin: location.origin,
      _serializerVersion: 1,
      ...message,
    });
    frame.contentWindow!.postMessage(text, "*");
  };

  const take = (results: unknown[][]): null => {
    for (const result of results) waiting.get(result[0] as number)?.(result);
    return null;
  };

  const run = ({ ActionType, Name, ArgumentInfo }: Action): unknown => {
    if (ActionType !== METHOD) return {};
    if (Name === "SetInvocationArrayResults") return take(ArgumentInfo.Arguments![0] as unknown[][]);
    if (Name === "_GetEnabledFeatures") return [];
    if (Name === "_SetOsfControlContainerReadyForCustomFunctions") return ready();
    if (Name === "NotifyActionHandlerReady") return null;
    faults.push(`method ${Name}`);
    return null;
  };

  const execute = (data: NonNullable<Message["_data"]>): object => {
    const dispatchId = data.DdaMethod?.DispatchId;
    if (dispatchId !== EXECUTE_RICH_API) {
      faults.push(`dispatch ${dispatchId}`);
      return { Version: 1, Error: 5001 };
    }
    const { Actions } = JSON.parse(data.ArrayData![4] as string) as { Actions: Action[] };
    const Results = Actions.map((action) => ({ ActionId: action.Id, Value: run(action) ?? null }));
    return { Version: 1, Error: 0, Data: [200, [], JSON.stringify({ Results })] };
  };

  const answer = ({ _actionType, _actionName, _data }: Message): unknown => {
    if (_actionType !== INVOKE) return {};
    if (_actionName === "ContextActivationManager_getAppContextAsync") return APP_CONTEXT;
    if (_actionName === "ContextActivationManager_notifyHost") return null;
    if (_actionName === "executeMethod") return execute(_data!);
    faults.push(`action ${_actionName}`);
    return null;
  };

  addEventListener("message", ({ source, data }) => {
    if (source !== frame.contentWindow) return;
    const message = JSON.parse(data as string) as Message;
    if (message._messageType !== REQUEST) return;
    const { _actionName, _correlationId } = message;
    post({ _responseType: FOR_CALLING, _actionName, _correlationId, _data: answer(message) });
  });

  const call = (name: string, argumentsJson: string, flags: number): Promise<unknown[]> => {
    const id = ++lastId;
    const result = new Promise<unknown[]>((resolve) => waiting.set(id, resolve));
    const entry = `[${id},${JSON.stringify(name)},${argumentsJson},"",${flags},[]]`;
    const ArrayData = [[1, 1000, "", entry, `message${id}`, false]];
    post({
      _responseType: FOR_EVENTING,
      _actionName: "richApiMessage",
      _correlationId: 0,
      _data: { ArrayData },
    });
    return result;
  };

  const host: ExcelHost = { ready: whenReady, faults, call };
  Object.assign(window, { excelHost: host });
  const session = `#&_serializer_version=1&_xdm_Info=${CONVERSATION}|app|${location.origin}`;
  frame.src = `${addin}?_host_Info=Excel$Web$16.00$zh-CN$correlation$$$3${session}`;
  document.body.append(frame);
}
