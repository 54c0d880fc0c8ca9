import type { OfficeJs } from "./office-js";

/**
 * What the pane's page may load and ask: its own files, office.js from where the build said, nothing else, and
 * no script inside the page. Styles may be written by script, which the pane's and Office's own need.
 *
 * @example contentPolicy({ script: "office/office.js" }) // "default-src 'none'; script-src 'self'; …"
 */
export function contentPolicy({ origin }: Pick<OfficeJs, "origin">): string {
  const policy: Readonly<Record<string, readonly string[]>> = {
    "default-src": ["'none'"],
    "script-src": ["'self'", ...(origin ? [origin] : [])],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'", "data:"],
    "connect-src": ["'self'"],
    "worker-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
    .join("; ");
}
