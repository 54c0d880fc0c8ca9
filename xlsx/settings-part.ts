import { NO_SETTINGS, SETTINGS_NAMESPACE, settingsOf, type WorkbookSettings } from "../src/sheet";
import { partKey, type Archive } from "./archive";
import { asUtf8 } from "./xml-scanner";
import type { WorkbookPart } from "./package";
import { findSettingsCopy } from "./settings-copy";

/** No settings of people's are longer; what others put beside ours is not unpacked. */
const LARGEST = 8 << 20;

/** A book's settings, and which part holds them. */
export interface FoundSettings {
  readonly settings: WorkbookSettings;
  readonly part?: string;
}

/**
 * Finds what people decided about a book in its custom XML. Where a program lost that part, the copy in the
 * document's properties counts; nothing where the book holds neither.
 */
export function findSettings(archive: Archive, { relationships }: WorkbookPart): FoundSettings {
  for (const { kind, target } of relationships) {
    if (kind !== "customXml" || !archive.has(target)) continue;
    if (archive.entries.get(partKey(target))!.size > LARGEST) continue;
    const xml = new TextDecoder().decode(asUtf8(archive.read(target), target));
    if (!xml.includes(SETTINGS_NAMESPACE)) continue;
    const settings = settingsOf(xml);
    if (settings) return { settings, part: target };
  }
  return { settings: findSettingsCopy(archive) ?? NO_SETTINGS };
}
