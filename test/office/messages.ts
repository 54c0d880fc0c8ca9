// Excel on the web and office.js post each other texts. These are the words that both know.
const REQUEST = 0;
const RESPONSE = 1;
const FOR_CALLING = 0;
const FOR_EVENTING = 1;

/** What office.js wants: to call something, to hear of an event from now on, or no more. */
export const WANTS = { call: 0, listen: 1, silence: 2 } as const;

export const CONVERSATION = "conversation";

/** Where the framing page stands: elsewhere than the add-in, at an address that office.js takes for Excel's. */
export const HOST = "https://excel.officeapps.live.com/";

/** Where the add-in stands. */
export const SITE_ADDRESS = "https://localhost:3000/";

/** What office.js asks of Excel. */
export interface Question {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _data: CallData | null;
}

/** What goes with a call of a method. */
export interface CallData {
  readonly DdaMethod?: { readonly DispatchId: number };
  /** Of a batch: where it comes from, and (fifth) its JSON. */
  readonly ArrayData?: readonly unknown[];
  readonly [argument: string]: unknown;
}

/** News in the order in which office.js reads it; the last says whether it came from another machine. */
export type RichMessage = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  id: string,
  remote: boolean,
];

/** A question out of what was posted; undefined where it is none. */
export function questionIn(message: string): Question | undefined {
  const question = JSON.parse(message) as Question;
  return question._messageType === REQUEST ? question : undefined;
}

const envelope = (more: object): string =>
  JSON.stringify({
    _messageType: RESPONSE,
    _conversationId: CONVERSATION,
    _errorCode: 0,
    _origin: HOST.slice(0, -1),
    _serializerVersion: 1,
    ...more,
  });

/** The answer to a question. */
export const answerTo = ({ _actionName, _correlationId }: Question, _data: unknown): string =>
  envelope({ _responseType: FOR_CALLING, _actionName, _correlationId, _data });

/** News of an event, for whoever listens to it. */
export const news = (_actionName: string, _data: unknown): string =>
  envelope({ _responseType: FOR_EVENTING, _actionName, _correlationId: 0, _data });
