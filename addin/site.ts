import { iconFile, type IconName } from "./icons";

/** Where the parts stand below the base address; the folders of `dist` are laid out the same way. */
export const SITE = {
  taskpane: "addin/taskpane.html",
  script: "addin/functions.js",
  metadata: "addin/functions.json",
  englishMetadata: "addin/functions-en.json",
  manifest: "addin/manifest.xml",
  help: "help/index.html",
  workbench: "workbench/index.html",
} as const;

/** The manifest for trying the add-in on this machine, beside package.json, where its tools look for it. */
export const ROOT_MANIFEST = "manifest.xml";

/** The folders that are copied to a web server. */
export const SITE_FOLDERS = ["addin", "help", "workbench"] as const;

/**
 * A place with the release in its address. Excel keeps what it read of the functions for a day, whatever the
 * server says (OfficeDev/office-js #4722); an address that it never saw is read at once.
 *
 * @example versioned("addin/functions.json", "0.1.0") // "addin/functions.json?v=0.1.0"
 */
export const versioned = (path: string, version: string): string => `${path}?v=${version}`;

/** The place of an icon's picture below the base address. */
export const iconPath = (icon: IconName, size: number): string => `addin/${iconFile(icon, size)}`;
