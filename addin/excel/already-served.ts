import { request } from "node:https";
import { ADDIN_ID } from "../manifest";
import { SITE } from "../site";

/**
 * Whether this add-in answers at an address of this machine already: its manifest is there, by its identity.
 * Whose certificate answers is no matter; Excel looks at that for itself.
 *
 * @param base with its last slash
 */
export function alreadyServed(base: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request(base + SITE.manifest, { rejectUnauthorized: false, timeout: 3000 }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (piece: string) => (text += piece));
      response.on("error", () => resolve(false));
      response.on("end", () => resolve(response.statusCode === 200 && text.includes(`<Id>${ADDIN_ID}</Id>`)));
    });
    asked.on("timeout", () => asked.destroy());
    asked.on("error", () => resolve(false));
    asked.on("close", () => resolve(false));
    asked.end();
  });
}
