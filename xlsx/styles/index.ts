export { Palette, readTheme, tinted } from "./colours";
export { completeStyles } from "./complete-styles";
export { emptyStyles } from "./empty-styles";
export { readFont } from "./font-reader";
export { MOST_STYLES, readStyles, type StyleTables } from "./style-reader";
export { STYLE_ORDER } from "./style-order";
export { StyleWriter, type EditedStyle, type StyleChoice } from "./style-writer";
export { fontXml } from "./style-xml";
export type { BorderLine, Borders, CellStyle, Colour, FontStyle, TextRun, Underline } from "./style";
