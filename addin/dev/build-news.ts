import type { RequestListener, ServerResponse } from "node:http";
import { RELOAD_PATH } from "./reload-path";

/** Tells every open page which build the site has, at once and after each further one. */
export class BuildNews {
  private readonly pages = new Set<ServerResponse>();
  private build: string | undefined;

  /** @param build its hash: pages loaded from another one load again */
  tell(build: string): void {
    this.build = build;
    for (const page of this.pages) page.write(`data: ${build}\n\n`);
  }

  /** How many pages listen. */
  get listeners(): number {
    return this.pages.size;
  }

  /**
   * A site's answers, and the news beside them.
   *
   * @example createServer(certificate, news.beside(siteHandler("dist")))
   */
  beside(site: RequestListener): RequestListener {
    return (request, response) => {
      if (request.url !== RELOAD_PATH) return site(request, response);
      response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
      this.pages.add(response);
      response.on("close", () => this.pages.delete(response));
      // Something has to be sent, or the page takes the connection for a broken one.
      response.write(this.build === undefined ? ": building\n\n" : `data: ${this.build}\n\n`);
    };
  }
}
