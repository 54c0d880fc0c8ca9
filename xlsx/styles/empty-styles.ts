import { bordersXml } from "./style-xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The style sheet of a book that has none: what a fresh sheet looks like. Strict books have a namespace of their own. */
export const emptyStyles = (namespace = MAIN) =>
  new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">` +
      '<fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      `<borders count="1">${bordersXml({}, "", namespace !== MAIN)}</borders>` +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>',
  );
