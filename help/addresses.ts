import { NAMESPACE } from "../src/formula";

/** The folder of the help pages, below the site's base address. */
export const HELP_FOLDER = "help";

/**
 * The file of a function's page below the help folder: its name in lower case, words joined by dashes.
 *
 * @example functionFile("GROWTH_AWARD") // "functions/growth-award.html"
 */
export const functionFile = (name: string): string =>
  `functions/${name.toLowerCase().replaceAll("_", "-")}.html`;

/** The page of a function below the site's base address; Excel opens it from the function's tip. */
export const functionPage = (name: string): string => `${HELP_FOLDER}/${functionFile(name)}`;

/** The file of an item's page below the help folder. */
export const itemFile = (id: string): string => `items/${id}.html`;

/** The other pages below the help folder. */
export const PAGES = {
  index: "index.html",
  checks: "checks.html",
  errors: "errors.html",
  readings: "readings.html",
  keys: "keys.html",
} as const;

/** A function as it is typed. */
export const typedName = (name: string): string => `${NAMESPACE}.${name}`;
