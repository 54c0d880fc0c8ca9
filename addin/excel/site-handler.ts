import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { SITE_FOLDERS } from "../site";

/**
 * Answers requests for the built site, and for nothing else of the build's folder. Excel on the web reads the
 * functions' metadata from its own address, which the header allows.
 */
export function siteHandler(dist: string): (request: IncomingMessage, response: ServerResponse) => void {
  // One for each folder: an address that leads up from it ends there.
  const serve = new Map(
    SITE_FOLDERS.map((folder) => [
      `/${folder}`,
      sirv(join(dist, folder), {
        dev: true,
        setHeaders: (response) => response.setHeader("Access-Control-Allow-Origin", "*"),
      }),
    ]),
  );
  return (request, response) => {
    const missing = (): void => {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
      response.end("404");
    };
    const [, folder = "", rest = ""] = /^(\/[^/?#]*)(.*)$/s.exec(request.url ?? "") ?? [];
    const answer = serve.get(folder);
    if (!answer) return missing();
    request.url = rest.startsWith("/") ? rest : `/${rest}`;
    answer(request, response, missing);
  };
}
