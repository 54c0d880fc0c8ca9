import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A certificate of localhost with its key, made for one run by openssl; undefined where that is not installed. The
 * tests that need it say so there.
 */
export function ownCertificate(): { readonly cert: string; readonly key: string } | undefined {
  const folder = mkdtempSync(join(tmpdir(), "wuyi-certificate-"));
  const file = (name: string): string => join(folder, name);
  try {
    const names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1,IP:::1"];
    const made = ["-nodes", "-days", "2", "-keyout", file("key"), "-out", file("cert")];
    const kind = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"];
    if (spawnSync("openssl", [...kind, ...made, ...names]).status !== 0) return undefined;
    return { cert: readFileSync(file("cert"), "utf8"), key: readFileSync(file("key"), "utf8") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
