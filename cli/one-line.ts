/** A text that came from outside, safe to print: on one line, without what steers a terminal. */
export const oneLine = (text: string): string => text.replace(/[\t\r\n]+/g, " ").replace(/\p{Cc}/gu, "");
