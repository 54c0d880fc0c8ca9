const { existsSync, readFileSync, readdirSync } = require("node:fs");
const { join, resolve } = require("node:path");
const { requireTypeScript } = require("../../functions/metadata/typescript.cjs");

const { ICONS, sizesOf, iconFile } = requireTypeScript(join(__dirname, "../icons.ts"));
const { BUILD_TEXT, COPY_FOLDER, NEEDED, isWanted } = requireTypeScript(join(__dirname, "index.ts"));

/** The icons' pictures, by their place below the add-in's folder. */
exports.iconFiles = () =>
  ICONS.flatMap((icon) =>
    sizesOf(icon).map((size) => [
      iconFile(icon, size),
      readFileSync(join(__dirname, `../icons/png/${icon}-${size}.png`)),
    ]),
  );

/** The wanted files of a copy of office.js, and its licence, by their place below the add-in's folder. */
exports.officeJsFiles = (folder) => {
  const missing = NEEDED.filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) throw new Error(BUILD_TEXT.noOfficeJs(resolve(folder), missing));
  const files = readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll("\\", "/"))
    .filter(isWanted)
    .sort()
    .map((file) => [`${COPY_FOLDER}/${file}`, readFileSync(join(folder, file))]);
  const licence = [join(folder, "LICENSE.md"), join(folder, "../LICENSE.md")].find(existsSync);
  return licence ? [...files, [`${COPY_FOLDER}/LICENSE.md`, readFileSync(licence)]] : files;
};
