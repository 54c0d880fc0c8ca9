import stringWidth from "string-width";

const PLAIN = /^[ -~]*$/;

/** How many places a text takes on a terminal, where a Chinese character takes two; most texts are plain. */
export const places = (text: string): number => (PLAIN.test(text) ? text.length : stringWidth(text));
