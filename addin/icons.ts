/** The drawings in `addin/icons`, by name: the add-in itself, and one for each command. */
export const ICONS = ["app", "check", "mark", "what-if", "pane", "help", "explain"] as const;

export type IconName = (typeof ICONS)[number];

/** The sizes that Office asks for on the ribbon, in pixels; 16, 32 and 80 are required. */
export const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** A list of add-ins shows this one; a catalogue asks for a large one. */
export const CATALOGUE_SIZE = 128;

/**
 * The pictures of an icon: every ribbon size, and the catalogue's for the add-in itself.
 *
 * @example sizesOf("app").at(-1) // 128
 */
export const sizesOf = (icon: IconName): readonly number[] =>
  icon === "app" ? [...RIBBON_SIZES, CATALOGUE_SIZE] : RIBBON_SIZES;

/**
 * The file of a picture, below the add-in's folder.
 *
 * @example iconFile("check", 16) // "icons/check-16.png"
 */
export const iconFile = (icon: IconName, size: number): string => `icons/${icon}-${size}.png`;
