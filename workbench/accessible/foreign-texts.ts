/**
 * A browser's translator wraps texts of the page into elements of its own, and typing into a sheet's tab makes
 * the browser put another text there; React still holds the earlier one. When it takes that away later, the
 * browser refuses, and React ends the whole interface over a text that is gone already. So what is gone is let
 * go, and what should stand before something that is gone goes to the end.
 *
 * @example acceptForeignTexts(Node.prototype) // once, before React begins
 */
export function acceptForeignTexts(node: Pick<Node, "removeChild" | "insertBefore">): void {
  const { removeChild, insertBefore } = node;
  node.removeChild = function <T extends Node>(this: Node, child: T): T {
    return child.parentNode ? (removeChild.call(child.parentNode, child) as T) : child;
  };
  node.insertBefore = function <T extends Node>(this: Node, added: T, before: Node | null): T {
    return insertBefore.call(this, added, before?.parentNode === this ? before : null) as T;
  };
}
