import type { Root } from 'hast'
import { attribute, eachElement, firstElement, removeNodes } from '../html'

/** The page a host shows for an unknown address, at any depth. */
export const NOT_FOUND_PAGE = '404.html'

/**
 * Makes 404.html self-contained, in place. The page loads no files. An inline script sets the base of its relative
 * links to the root of the site: the part of the requested address before a known folder, or else the first parent
 * folder that has the site's icon. Its search form opens the search page, and its theme
 * button works. Other controls that need the site's script are hidden.
 *
 * @param folders names of the folders at the root of the site
 */
export function makeSelfContained(tree: Root, folders: readonly string[]): void {
  removeNodes(
    tree,
    (node) =>
      node.type === 'element' &&
      ((node.tagName === 'script' && attribute(node, 'src') !== undefined) ||
        (node.tagName === 'link' && attribute(node, 'rel') !== 'canonical')),
  )
  eachElement(tree, (element) => {
    const needsScript = attribute(element, 'className')?.split(' ').includes('js')
    if (needsScript && !('dataThemeSwitch' in element.properties)) element.properties.hidden = true
  })
  firstElement(tree, 'head')?.children.push({
    type: 'element',
    tagName: 'script',
    properties: {},
    children: [{ type: 'text', value: findRootScript(folders) + SEARCH_SCRIPT + THEME_SWITCH }],
  })
}

/** Passes the query after `#`, which is not sent to the host, and keeps the skip link on the page despite its base. */
const SEARCH_SCRIPT = [
  '(function(d){',
  'function go(e){e.preventDefault();',
  'location.href=d.querySelector("form").action+"#q="+encodeURIComponent(d.querySelector("textarea").value)}',
  'd.addEventListener("submit",go);',
  'd.addEventListener("keydown",function(e){',
  'if(e.key=="Enter"&&!e.shiftKey&&!e.isComposing&&e.target.tagName=="TEXTAREA")go(e)});',
  'd.addEventListener("click",function(e){',
  'if(e.target.className=="skip"){e.preventDefault();location.hash="main"}})',
  '})(document)',
].join('')

/** Switches this page between light and dark. */
const THEME_SWITCH = [
  ';document.addEventListener("click",function(e){',
  'if(!e.target.closest("[data-theme-switch]"))return;',
  'var d=document.documentElement.dataset,t=d.theme||(matchMedia("(prefers-color-scheme:dark)").matches?"dark":"light");',
  'd.theme=t=="dark"?"light":"dark"})',
].join('')

function findRootScript(folders: readonly string[]): string {
  const names = folders.join('|')
  return [
    '(function(p){',
    'function set(r){var b=document.createElement("base");b.href=r;document.head.prepend(b)}',
    'function up(n){if(n){var r=p.split("/").slice(0,n).join("/")+"/",i=new Image;',
    'i.onload=function(){set(r)};i.onerror=function(){up(n-1)};i.src=r+"icons/icon-32.png"}}',
    `var m=/^(.*\\/)(?:${names})(?:\\/|$)/.exec(p);m?set(m[1]):up(p.split("/").length-1)`,
    '})(location.pathname);',
  ].join('')
}
