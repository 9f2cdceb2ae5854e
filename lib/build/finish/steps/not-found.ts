import type { Root } from 'hast'
import { attribute, eachElement, firstElement, removeNodes } from '../html'

/** The page a host shows for an unknown address, at any depth. */
export const NOT_FOUND_PAGE = '404.html'

/**
 * Makes the page stand alone, in place: it loads nothing, and a short script finds the site's root from
 * the address that was asked for, since the page's relative links start from there. A known folder in
 * the address tells the root at once; otherwise each folder above is asked for the site's icon. What is typed
 * into its search goes to the search page; what only the site's script can do is hidden.
 *
 * @param folders names of the folders at the site's root
 */
export function standAlone(tree: Root, folders: readonly string[]): void {
  removeNodes(
    tree,
    (node) =>
      node.type === 'element' &&
      ((node.tagName === 'script' && attribute(node, 'src') !== undefined) ||
        (node.tagName === 'link' && attribute(node, 'rel') !== 'canonical')),
  )
  eachElement(tree, (element) => {
    if (attribute(element, 'className')?.split(' ').includes('js')) element.properties.hidden = true
  })
  firstElement(tree, 'head')?.children.push({
    type: 'element',
    tagName: 'script',
    properties: {},
    children: [{ type: 'text', value: findRootScript(folders) + SEARCH_SCRIPT }],
  })
}

/** Hands the words over behind the `#`, which no request carries; “skip” stays on the page despite its base. */
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
