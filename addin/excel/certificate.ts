import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Machine } from "./plan";

/** Where Microsoft's tool keeps the certificate of localhost. */
const FOLDER = ".office-addin-dev-certs";

/** The certificate and its key, as they lie in a home folder; undefined where they are not there. */
export function readCertificate(home: string): { readonly cert: string; readonly key: string } | undefined {
  const file = (name: string): string => join(home, FOLDER, name);
  if (!existsSync(file("localhost.crt")) || !existsSync(file("localhost.key"))) return undefined;
  return {
    cert: readFileSync(file("localhost.crt"), "utf8"),
    key: readFileSync(file("localhost.key"), "utf8"),
  };
}

/** Whether a home folder has a certificate of localhost that holds at a moment. What cannot be read is none. */
export function certificateState(home: string, now: Date): Machine["certificate"] {
  const found = readCertificate(home);
  if (!found) return "missing";
  try {
    const { validFrom, validTo } = new X509Certificate(found.cert);
    return new Date(validFrom) <= now && now < new Date(validTo) ? "valid" : "expired";
  } catch {
    return "missing";
  }
}
