export { Palette, readTheme, tinted } from "./colours";
export { EMPTY_STYLES } from "./empty-styles";
export { readFont } from "./font-reader";
export { MOST_STYLES, readStyles, type StyleTables } from "./style-reader";
export type { BorderLine, Borders, CellStyle, Colour, FontStyle, TextRun, Underline } from "./style";
