import { RIBBON_SIZES, type IconName } from "../icons";
import { iconPath } from "../site";
import { LOCALES, type LocalText } from "../texts";
import { element, type XmlElement } from "./xml";

/** A text with its override for the second locale; `prefix` is that of the namespace it stands in. */
export function localised(
  name: string,
  attributes: Readonly<Record<string, string>>,
  [chinese, english]: LocalText,
  prefix = "",
): XmlElement {
  const override = element(`${prefix}Override`, { Locale: LOCALES[1], Value: english });
  return element(name, { ...attributes, DefaultValue: chinese }, override);
}

/**
 * What the elements of the manifest refer to by id. Whoever needs a text, an address or a picture registers it
 * here and gets the id, so that nothing is listed that is not used, and nothing is used that is not listed.
 */
export class Resources {
  private readonly images = new Map<string, XmlElement>();
  private readonly urls = new Map<string, XmlElement>();
  private readonly short = new Map<string, XmlElement>();
  private readonly long = new Map<string, XmlElement>();

  constructor(private readonly base: string) {}

  /** A place below the base address; another one for the second locale where the file differs. */
  url(id: string, path: string, other?: string): string {
    const attributes = { id, DefaultValue: this.base + path };
    const override = { Locale: LOCALES[1], Value: `${this.base}${other}` };
    const children = other === undefined ? [] : [element("bt:Override", override)];
    this.urls.set(id, element("bt:Url", attributes, ...children));
    return id;
  }

  /** A label or title. */
  label(id: string, text: LocalText): string {
    this.short.set(id, localised("bt:String", { id }, text, "bt:"));
    return id;
  }

  /** A name that is the same in every language. */
  fixed(id: string, text: string): string {
    this.short.set(id, element("bt:String", { id, DefaultValue: text }));
    return id;
  }

  /** A description. */
  description(id: string, text: LocalText): string {
    this.long.set(id, localised("bt:String", { id }, text, "bt:"));
    return id;
  }

  /** The element that shows an icon, in every size that the ribbon may want. */
  icon(icon: IconName): XmlElement {
    const images = RIBBON_SIZES.map((size) => {
      const id = `Icon.${icon}.${size}`;
      this.images.set(id, element("bt:Image", { id, DefaultValue: this.base + iconPath(icon, size) }));
      return element("bt:Image", { size: String(size), resid: id });
    });
    return element("Icon", {}, ...images);
  }

  /** Everything that was registered. */
  element(): XmlElement {
    return element(
      "Resources",
      {},
      element("bt:Images", {}, ...this.images.values()),
      element("bt:Urls", {}, ...this.urls.values()),
      element("bt:ShortStrings", {}, ...this.short.values()),
      element("bt:LongStrings", {}, ...this.long.values()),
    );
  }
}
