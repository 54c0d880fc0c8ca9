import {
  isSettingsProperty,
  settingsFromCopy,
  type SettingsProperty,
  type WorkbookSettings,
} from "../src/sheet";
import { partKey, type Archive, type PartSource } from "./archive";
import { readRelationships } from "./package";
import { asUtf8 } from "./xml-scanner";
import { ifReadable, readPart } from "./xml-tree";

/** A hundred of our properties and as many of others are far smaller. */
const LARGEST = 1 << 20;
/** The kind of relationship in transitional books, and in strict ones. */
const KINDS: ReadonlySet<string> = new Set(["custom-properties", "customProperties"]);

/** The part that holds what people and programs noted about the document; undefined where there is none. */
export function propertiesPart(archive: PartSource): string | undefined {
  return readRelationships(archive, "").find(({ kind, target }) => KINDS.has(kind) && archive.has(target))
    ?.target;
}

/** The settings that the document's properties hold a copy of; undefined where there is none that is whole. */
export function findSettingsCopy(archive: Archive): WorkbookSettings | undefined {
  const part = propertiesPart(archive);
  if (part === undefined || archive.entries.get(partKey(part))!.size > LARGEST) return undefined;
  return ifReadable(() => {
    const { root } = readPart(asUtf8(archive.read(part), part), part);
    const properties = root.elements.map((one): SettingsProperty => [
      one.attribute("name") ?? "",
      one.elements[0]?.text ?? "",
    ]);
    return settingsFromCopy(properties.filter(([name]) => isSettingsProperty(name)));
  });
}
