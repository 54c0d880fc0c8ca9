import { Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";
import type { BundledPackage } from "./bundled-packages";
import { licenceOf } from "./licence-rules";

/** The address of a package in the language that tools for known faults speak. */
export function packageUrl({ name, version }: Pick<BundledPackage, "name" | "version">): string {
  return `pkg:npm/${name.split("/").map(encodeURIComponent).join("/")}@${encodeURIComponent(version)}`;
}

/** How a bill writes a licence: one by its SPDX id, several as an expression, others by name. */
function licenceEntry(licence: string): Models.License {
  if (licence.startsWith("LicenseRef-")) return new Models.NamedLicense(licence);
  return / (?:AND|OR) /.test(licence)
    ? new Models.LicenseExpression(licence)
    : new Models.SpdxLicense(licence);
}

function component(one: BundledPackage): Models.Component {
  const [group, name] = one.name.startsWith("@") ? one.name.split("/") : [undefined, one.name];
  const purl = packageUrl(one);
  const licence = licenceOf(one.name, one.licence);
  return new Models.Component(Enums.ComponentType.Library, name!, {
    group,
    version: one.version,
    purl,
    bomRef: purl,
    licenses: new Models.LicenseRepository(licence === undefined ? [] : [licenceEntry(licence)]),
  });
}

/**
 * The bill of materials of one built folder, as CycloneDX 1.6. It holds neither a time nor a number of its
 * own: the same build gives the same bytes.
 *
 * @param part the folder's name, e.g. "workbench"
 */
export function billOfMaterials(part: string, version: string, packages: readonly BundledPackage[]): string {
  const self = new Models.Component(Enums.ComponentType.Application, `wuyi-${part}`, {
    version,
    bomRef: `wuyi-${part}`,
    licenses: new Models.LicenseRepository([new Models.SpdxLicense("MIT")]),
  });
  const components = new Models.ComponentRepository(packages.map(component));
  for (const { bomRef } of components) self.dependencies.add(bomRef);
  const bill = new Models.Bom({ components, metadata: new Models.Metadata({ component: self }) });
  const format = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return `${new Serialize.JsonSerializer(format).serialize(bill, { sortLists: true, space: 2 })}\n`;
}
