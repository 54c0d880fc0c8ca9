import { NAMESPACE } from "../../src/formula";
import { REQUIREMENTS } from "../requirements";
import { SITE, iconPath, versioned } from "../site";
import { ADDIN_TEXT, LOCALES } from "../texts";
import { TASKPANE_URL, cellMenu, ribbon } from "./commands";
import { Resources, localised } from "./resources";
import { documentText, element, textElement, type XmlElement } from "./xml";

/** The add-in's identity. It never changes: Excel takes another one for another add-in. */
export const ADDIN_ID = "4a37d097-f457-44a5-ad30-a0c2c1adf24b";

const OFFICE = "http://schemas.microsoft.com/office";

/** What a manifest is made for. */
export interface Release {
  /** The address that the site is served at, with its last slash. */
  readonly base: string;
  /** The package's version, `0.1.0`. */
  readonly version: string;
}

/**
 * The version as a manifest takes it: four numbers.
 *
 * @throws RangeError where the version is not three plain numbers: a pre-release has no place in a manifest
 * @example manifestVersion("0.1.0") // "0.1.0.0"
 */
export function manifestVersion(version: string): string {
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version)) throw new RangeError(`not a release: ${version}`);
  return `${version}.0`;
}

function customFunctions(resources: Resources, version: string): XmlElement {
  const source = (resid: string): XmlElement => element("SourceLocation", { resid });
  const at = (id: string, ...paths: readonly [string, string?]): XmlElement => {
    const [path, other] = paths.map((one) => one && versioned(one, version));
    return source(resources.url(id, path!, other));
  };
  return element(
    "ExtensionPoint",
    { "xsi:type": "CustomFunctions" },
    element("Script", {}, at("Functions.Script.Url", SITE.script)),
    element("Page", {}, source(TASKPANE_URL)),
    element("Metadata", {}, at("Functions.Metadata.Url", SITE.metadata, SITE.englishMetadata)),
    element("Namespace", { resid: resources.fixed("Functions.Namespace", NAMESPACE) }),
  );
}

function getStarted(resources: Resources): XmlElement {
  const title = resources.label("GetStarted.Title", ADDIN_TEXT.startedTitle);
  const description = resources.description("GetStarted.Description", ADDIN_TEXT.startedDescription);
  return element(
    "GetStarted",
    {},
    element("Title", { resid: title }),
    element("Description", { resid: description }),
    element("LearnMoreUrl", { resid: resources.url("GetStarted.LearnMoreUrl", SITE.help) }),
  );
}

function versionOverrides({ base, version }: Release): XmlElement {
  const resources = new Resources(base);
  resources.url(TASKPANE_URL, SITE.taskpane);
  const workbook = element(
    "Host",
    { "xsi:type": "Workbook" },
    element("Runtimes", {}, element("Runtime", { resid: TASKPANE_URL, lifetime: "long" })),
    element("AllFormFactors", {}, customFunctions(resources, version)),
    element(
      "DesktopFormFactor",
      {},
      getStarted(resources),
      element("FunctionFile", { resid: TASKPANE_URL }),
      ribbon(resources),
      cellMenu(resources),
    ),
  );
  return element(
    "VersionOverrides",
    { xmlns: `${OFFICE}/taskpaneappversionoverrides`, "xsi:type": "VersionOverridesV1_0" },
    element("Hosts", {}, workbook),
    resources.element(),
  );
}

/**
 * The add-in's manifest. The order of its elements is that of the published schemas; Excel refuses any other.
 *
 * @returns the document as text
 * @throws RangeError where the version is no release
 * @example manifestXml({ base: "https://localhost:3000/", version: "0.1.0" })
 */
export function manifestXml({ base, version }: Release): string {
  const url = (path: string): Record<string, string> => ({ DefaultValue: base + path });
  const sets = REQUIREMENTS.map(({ set, version: least }) =>
    element("Set", { Name: set, MinVersion: least }),
  );
  return documentText(
    element(
      "OfficeApp",
      {
        xmlns: `${OFFICE}/appforoffice/1.1`,
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xmlns:bt": `${OFFICE}/officeappbasictypes/1.0`,
        "xsi:type": "TaskPaneApp",
      },
      textElement("Id", ADDIN_ID),
      textElement("Version", manifestVersion(version)),
      textElement("ProviderName", ADDIN_TEXT.provider),
      textElement("DefaultLocale", LOCALES[0]),
      localised("DisplayName", {}, ADDIN_TEXT.name),
      localised("Description", {}, ADDIN_TEXT.description),
      element("IconUrl", url(iconPath("app", 32))),
      element("HighResolutionIconUrl", url(iconPath("app", 64))),
      element("SupportUrl", url(SITE.help)),
      element("Hosts", {}, element("Host", { Name: "Workbook" })),
      element("Requirements", {}, element("Sets", {}, ...sets)),
      element("DefaultSettings", {}, element("SourceLocation", url(SITE.taskpane))),
      textElement("Permissions", "ReadWriteDocument"),
      versionOverrides({ base, version }),
    ),
  );
}
