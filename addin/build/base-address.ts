import { BuildFault } from "./fault";
import { BUILD_TEXT } from "./texts";

/** Where the add-in is served while it is tried on one machine. */
export const DEFAULT_BASE = "https://localhost:3000/";

const OWN_MACHINE = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Whether Office may load an add-in from an address: https, or this machine. */
export const isAllowed = ({ protocol, hostname }: URL): boolean =>
  protocol === "https:" || (protocol === "http:" && OWN_MACHINE.has(hostname));

/**
 * The base address that somebody named, with its last slash.
 *
 * @throws BuildFault whose message says what is wrong with it
 * @example baseAddress("https://server.example/wuyi") // "https://server.example/wuyi/"
 */
export function baseAddress(given: string | undefined): string {
  if (given === undefined) return DEFAULT_BASE;
  if (!URL.canParse(given) || !/^https?:/i.test(given)) throw new BuildFault(BUILD_TEXT.notAnAddress(given));
  const url = new URL(given);
  if (!isAllowed(url)) throw new BuildFault(BUILD_TEXT.notHttps(given));
  const more = url.search + url.hash + url.username + url.password;
  if (more !== "" || /[?#]$/.test(given) || /\.\w+$/.test(url.pathname)) {
    throw new BuildFault(BUILD_TEXT.notAFolder(given));
  }
  return url.href.replace(/\/*$/, "/");
}
