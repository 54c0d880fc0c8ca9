import { SHORT, oneOf } from "../values";
import { NAMESPACES, child, held, type Types } from "./rule";

const HOSTS = ["Document", "Mailbox", "Notebook", "Presentation", "Project", "Workbook", "Database"];

const PERMISSIONS = ["Restricted", "ReadDocument", "ReadAllDocument", "WriteDocument", "ReadWriteDocument"];

/** The outer manifest, which every version of Office reads. */
export const OFFICE_APP: Types = {
  TaskPaneApp: {
    children: [
      child("Id", "1", "guid"),
      child("AlternateId", "?", "open"),
      child("Version", "1", "version"),
      child("ProviderName", "1", "short-text"),
      child("DefaultLocale", "1", "locale"),
      child("DisplayName", "1", "short"),
      child("Description", "1", "long"),
      child("IconUrl", "?", "url"),
      child("HighResolutionIconUrl", "?", "url"),
      child("SupportUrl", "?", "url"),
      child("AppDomains", "?", "AppDomains"),
      child("Hosts", "1", "base-hosts"),
      child("Requirements", "?", "Requirements"),
      child("DefaultSettings", "1", "DefaultSettings"),
      child("Permissions", "1", "Permissions"),
      child("Dictionary", "?", "open"),
      child("VersionOverrides", "?", { VersionOverridesV1_0: "VersionOverrides" }, NAMESPACES.overrides),
      child("ExtendedOverrides", "?", "open"),
    ],
  },
  AppDomains: { children: [child("AppDomain", "+", "url-text")] },
  "base-hosts": { children: [child("Host", "+", "base-host")] },
  "base-host": { attributes: { Name: oneOf(...HOSTS) } },
  Requirements: { children: [child("Sets", "?", "Sets"), child("Methods", "?", "open")] },
  Sets: { optional: { DefaultMinVersion: { kind: "set-version" } }, children: [child("Set", "+", "Set")] },
  Set: { attributes: { Name: SHORT }, optional: { MinVersion: { kind: "set-version" } } },
  DefaultSettings: { children: [child("SourceLocation", "1", "url")] },
  Permissions: held(oneOf(...PERMISSIONS)),
};
