import { createServer, type Server } from "node:https";
import type { RequestListener } from "node:http";

/** The names of this machine: one program asks for `localhost` at the first, another at the second. */
const OWN = ["127.0.0.1", "::1"] as const;

/** What it does not matter to lack: a machine without the second kind of address. */
const NO_SUCH_ADDRESS = ["EADDRNOTAVAIL", "EAFNOSUPPORT"];

const listen = (server: Server, port: number, host: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server));
  });

/**
 * Serves to this machine alone, under both of its addresses.
 *
 * @returns what to close
 * @throws the fault of the port, `EADDRINUSE` where another program has it
 */
export async function serveSite(
  certificate: { readonly cert: string; readonly key: string },
  answer: RequestListener,
  port: number,
): Promise<readonly Server[]> {
  const servers: Server[] = [];
  for (const host of OWN) {
    try {
      servers.push(await listen(createServer(certificate, answer), port, host));
    } catch (fault) {
      if (host !== OWN[0] && NO_SUCH_ADDRESS.includes((fault as NodeJS.ErrnoException).code!)) continue;
      servers.forEach((server) => server.close());
      throw fault;
    }
  }
  return servers;
}
