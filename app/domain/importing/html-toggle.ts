import type { Element, Nodes } from "hast";
import { attribute, findElement, htmlChildren, htmlText } from "./html-node.ts";

const toggleClass =
  /(?:^|-)tab-title\b|(?:faq|accordion|collaps\w*|toggle|panel|question)[\w-]*(?:question|title|header|heading|head|trigger|label|button|btn|toggle|link|name)\b|^(?:question|accordion|faq-q|toggle)$/i;

/** An accordion's clickable line, by its role, class or schema.org name. */
export function isToggle(node: Nodes): boolean {
  if (node.type !== "element") return false;
  const text = htmlText(node);
  if (text.length === 0 || text.length > 250) return false;
  const isName = attribute(node, "itemProp") === "name" && attribute(node, "itemType") === "";
  const isExpanded =
    ["button", "a", "div", "span", "p"].includes(node.tagName) && attribute(node, "ariaExpanded") !== "";
  const isNamed = hasToggleClass(node);
  if (node.tagName === "button") return true;
  const isLeaf = findElement(node, ({ tagName }) => /^(?:ul|ol|table|h[1-6])$/.test(tagName)) === null;
  return isLeaf && (isName || isExpanded || (isNamed && htmlChildren(node).length < 4));
}

/** True for an element whose class says that it opens an accordion or a tab. */
export function hasToggleClass(element: Element): boolean {
  return attribute(element, "className")
    .split(" ")
    .some((name) => toggleClass.test(name));
}
