import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { SITE_FOLDERS } from "../site";
import { withSiteHeaders } from "./site-headers";

/**
 * Answers requests for the built site, and for nothing else of the build's folder.
 *
 * @param dist the build's folder
 * @param elsewhere folders of the site that lie somewhere else
 */
export function siteHandler(
  dist: string,
  elsewhere: Readonly<Partial<Record<(typeof SITE_FOLDERS)[number], string>>> = {},
): (request: IncomingMessage, response: ServerResponse) => void {
  // One for each folder: an address that leads up from it ends there.
  const serve = new Map(
    SITE_FOLDERS.map((folder) => [
      `/${folder}`,
      sirv(elsewhere[folder] ?? join(dist, folder), { dev: true }),
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
    // The library names how long to keep every file, and offers no way to say nothing of it.
    const send = response.writeHead.bind(response);
    response.writeHead = ((status: number, headers: OutgoingHttpHeaders) =>
      send(status, withSiteHeaders(rest, headers))) as typeof response.writeHead;
    // The files are small: they are sent whole. A piece that ends before it begins would end the server.
    delete request.headers.range;
    answer(request, response, missing);
  };
}
