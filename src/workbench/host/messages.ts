// The envelopes between Office.js in the add-in's frame and its host: window.postMessage with JSON texts.

export interface Request {
  _messageType: number;
  _actionName: string;
  _actionType: number;
  _conversationId: string;
  _correlationId: number;
  _data: {
    DdaMethod?: { DispatchId: number };
    ArrayData?: unknown[];
    [name: string]: unknown;
  } | null;
}

export const INVOKE = 0;

/** The numbers of Office.js's common API; the Rich API is one of them. */
export const Dispatch = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

/** The errors that Office.js turns into Excel's own: code and words. */
export const Failure = { editMode: 5004, requestTooLarge: 5103, responseTooLarge: 5104, notSupported: 5001 } as const;

export function channel(frame: Window, conversation: string) {
  const post = (message: object) =>
    frame.postMessage(JSON.stringify({ _messageType: 1, _conversationId: conversation, _errorCode: 0, _origin: location.origin, _serializerVersion: 1, ...message }), location.origin);
  return {
    reply: ({ _actionName, _correlationId }: Request, data: unknown) => post({ _responseType: 0, _actionName, _correlationId, _data: data }),
    raise: (event: string, data: unknown) => post({ _responseType: 1, _actionName: event, _correlationId: -1, _data: data }),
  };
}

/** @returns null for what is no request of this conversation */
export function readRequest(data: unknown, conversation: string): Request | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  const message = JSON.parse(data) as Request;
  return message._messageType === INVOKE && message._conversationId === conversation ? message : null;
}
