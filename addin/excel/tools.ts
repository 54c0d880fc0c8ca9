/**
 * Microsoft's own tools, fetched when they are needed, never installed with this project: the second
 * brings 590 packages, 450 MB. Each name and version was looked up on npm; a name that npm does not have could one
 * day be anybody's.
 */
export const TOOLS = {
  certificates: "office-addin-dev-certs@3.0.0",
  settings: "office-addin-dev-settings@4.0.0",
} as const;

/**
 * The command that runs one of them. No script of its packages runs at installing: one compiles a store for
 * passwords, which fails on a machine without a compiler, and which nothing here needs.
 *
 * @example npxCommand(TOOLS.certificates, "install") // ["npx", "--yes", "--ignore-scripts", "office-addin-dev-certs@…", "install"]
 */
export const npxCommand = (tool: string, ...args: readonly string[]): readonly string[] => [
  "npx",
  "--yes",
  "--ignore-scripts",
  tool,
  ...args,
];
