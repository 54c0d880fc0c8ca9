import type { IncomingMessage, ServerResponse } from "node:http";
import sirv from "sirv";
import { SITE_FOLDERS } from "../site";

/**
 * Answers requests for the built site, and for nothing else of the build's folder. Excel on the web reads the
 * functions' metadata from its own address, which the header allows.
 */
export function siteHandler(dist: string): (request: IncomingMessage, response: ServerResponse) => void {
  const serve = sirv(dist, {
    dev: true,
    setHeaders: (response) => response.setHeader("Access-Control-Allow-Origin", "*"),
  });
  return (request, response) => {
    const missing = (): void => {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
      response.end("404");
    };
    const [, first] = (request.url ?? "").split(/[?#]/)[0]!.split("/");
    if (!SITE_FOLDERS.some((folder) => folder === first)) return missing();
    serve(request, response, missing);
  };
}
