import { textAt } from "./short-text";

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const OPENING = bytesOf("<si><t>");
const CLOSING = bytesOf("</t></si>");
const LT = 0x3c;
/** A reference begins here, or a line ends that XML has otherwise. */
const AMPERSAND = 0x26;
const RETURN = 0x0d;

function standsAt(bytes: Uint8Array, start: number, wanted: Uint8Array): boolean {
  for (let at = 0; at < wanted.length; at++) if (bytes[start + at] !== wanted[at]) return false;
  return true;
}

/**
 * A text of the workbook's table as office programs write nearly all of them, to the letter: `<si><t>甲</t></si>`,
 * nothing in it that XML writes otherwise. Tables have hundreds of thousands of them, so their bytes are looked at
 * once. It is all or nothing: where one byte is another, the reader of tags reads the text from its beginning.
 */
export class PlainText {
  text = "";
  /** Where the text's element ends. */
  end = 0;

  /** Whether a plain text begins here. */
  read(bytes: Uint8Array, start: number): boolean {
    if (!standsAt(bytes, start, OPENING)) return false;
    const first = start + OPENING.length;
    let at = first;
    for (let byte = bytes[at]; byte !== LT; byte = bytes[++at])
      if (byte === AMPERSAND || byte === RETURN || byte === undefined) return false;
    if (!standsAt(bytes, at, CLOSING)) return false;
    this.text = textAt(bytes, first, at);
    this.end = at + CLOSING.length;
    return true;
  }
}
