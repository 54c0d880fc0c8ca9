import {
  AddRangeProtectionFromContextMenuCommand,
  AddRangeProtectionFromSheetBarCommand,
  ChangeSheetProtectionFromSheetBarCommand,
  DeleteWorksheetProtectionFormSheetBarCommand,
  ViewSheetPermissionFromSheetBarCommand,
} from "@univerjs/sheets-ui";

/** The spreadsheet's own name for the part of the right button's menu that protects cells. */
const PROTECTION_MENU = "sheet.contextMenu.permission";

/**
 * Menus that are not offered. Protection means people with accounts there, of whom a page without a server
 * knows none, and no file keeps it: whoever used it would believe in something that does not hold.
 */
export const HIDDEN_MENUS = Object.fromEntries(
  [
    PROTECTION_MENU,
    AddRangeProtectionFromContextMenuCommand.id,
    AddRangeProtectionFromSheetBarCommand.id,
    ChangeSheetProtectionFromSheetBarCommand.id,
    DeleteWorksheetProtectionFormSheetBarCommand.id,
    ViewSheetPermissionFromSheetBarCommand.id,
  ].map((id) => [id, { hidden: true }]),
);
