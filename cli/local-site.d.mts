import type { IncomingMessage, ServerResponse } from "node:http";

export function localSite(folder: string): (request: IncomingMessage, response: ServerResponse) => void;
