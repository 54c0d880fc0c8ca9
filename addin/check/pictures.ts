import { problem, type Problem } from "./problem";
import { resourcesOf } from "./resources";
import { pathIn, type Site } from "./site";
import { childrenOf, named, type Node } from "./tree";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** Of an add-in's own icons Office asks these sizes. */
const OWN_ICONS = { IconUrl: 32, HighResolutionIconUrl: 64 } as const;

/** Every icon must have these; the others are for screens in between. */
const REQUIRED = [16, 32, 80];

/** Width and height of a PNG, from its first chunk; undefined where the bytes are none. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  if (bytes.length < 24 || SIGNATURE.some((byte, at) => bytes[at] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(WIDTH_AT), height: view.getUint32(HEIGHT_AT) };
}

function pictureProblem(address: string, expected: number, path: string, site: Site): Problem | undefined {
  const file = pathIn(site.base, address);
  const bytes = file === undefined ? undefined : site.read(file);
  // Whether there is a file at all is told by the check of addresses.
  if (file === undefined || !bytes) return undefined;
  const size = pngSize(bytes);
  if (!size) return problem("not-a-picture", path, { file });
  if (size.width === expected && size.height === expected) return undefined;
  return problem("picture-size", path, { file, ...size, expected });
}

/** Sizes that are missing or there twice in one icon. */
function iconProblems(icon: Node): Problem[] {
  const sizes = childrenOf(icon, "Image").map(({ attributes }) => attributes.get("size") ?? "");
  const repeated = new Set(sizes.filter((size, at) => sizes.indexOf(size) !== at));
  return [
    ...REQUIRED.filter((size) => !sizes.includes(String(size))).map((size) =>
      problem("icon-size-missing", icon.path, { size }),
    ),
    ...[...repeated].map((size) => problem("icon-size-repeated", icon.path, { size })),
  ];
}

/** Pictures that are none, or of another size than the manifest says. */
export function pictureProblems(root: Node, site: Site): Problem[] {
  const images = resourcesOf(root, "Images");
  const shown = named(root, "Icon").flatMap((icon) => childrenOf(icon, "Image"));
  return [
    ...named(root, "IconUrl", "HighResolutionIconUrl").flatMap(({ name, attributes, path }) => {
      const expected = OWN_ICONS[name as keyof typeof OWN_ICONS];
      return pictureProblem(attributes.get("DefaultValue") ?? "", expected, path, site) ?? [];
    }),
    ...shown.flatMap(({ attributes, path }) => {
      const image = images.get(attributes.get("resid") ?? "");
      const address = image?.attributes.get("DefaultValue") ?? "";
      return pictureProblem(address, Number(attributes.get("size")), path, site) ?? [];
    }),
    ...named(root, "Icon").flatMap(iconProblems),
  ];
}
