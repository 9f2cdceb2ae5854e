"use strict";(()=>{var w={"documented-fix":"Documented fix",workaround:"Workaround","no-known-fix":"No known fix","by-design":"By design"};var f={symptom:"Symptom",remediation:"Remedy",post:"Post",error:"Error",guide:"Guide"};var n={where:"Where you are",onThisPage:"On this page",reviewed:e=>`Reviewed ${e}`,appliesTo:"Applies to",devices:"Devices",frameworks:"Frameworks",outcome:"Outcome",confidence:"Confidence",state:"State",evidence:"Evidence",related:"Related",inPost:"in the post",accessed:e=>`read ${e}`,reasoning:"Rests on",permanent:"Permanent address",copy:"copy",copyLink:"copy link",answer:"Copy answer",answerForms:{link:"Link",markdown:"Markdown",plain:"Plain text",reply:"Forum reply"},replyOpening:(e,o)=>`This looks like “${e}” (${o}).`,replyClosing:"Code, cause and evidence",cite:"Cite",print:"Print",markdown:"Markdown",report:"Report a problem with this page",history:"What changed",knownAs:"Also known as",none:"None.",more:"More",all:"All",lines:(e,o)=>e===o?`line ${e}`:`lines ${e}–${o}`};var A={...w,...f};var h={link:({address:e})=>e,markdown:b,plain:k,reply:$};function b(e){let{title:o,outcome:t,summary:s,appliesTo:r,steps:a,reviewed:i,address:d}=e;return[`## ${o}`,`**${t}** · ${n.appliesTo}: ${r.join(", ")}`,s,a.map(({text:m,code:c},p)=>[`${p+1}. ${m}`,...c.map(v)].join(`

`)).join(`
`),`${i}: <${d}>`].join(`

`)}function v(e){return["```",...e.split(`
`),"```"].map(o=>`   ${o}`).join(`
`)}function k(e){let{title:o,outcome:t,summary:s,appliesTo:r,steps:a,reviewed:i,address:d}=e;return[`${o}
${t}. ${n.appliesTo}: ${r.join(", ")}`,s,a.map(({text:m,code:c},p)=>[`${p+1}. ${m}`,...c.map(x)].join(`

`)).join(`
`),`${i}
${d}`].join(`

`)}function x(e){return e.split(`
`).map(o=>`    ${o}`).join(`
`)}function $(e){let{title:o,outcome:t,summary:s,appliesTo:r,steps:a,reviewed:i,address:d}=e;return[n.replyOpening(o,t.toLowerCase()),s,a.map(({text:m},c)=>`${c+1}. ${m}`).join(`
`),`${n.appliesTo}: ${r.join(", ")}. ${i}. ${n.replyClosing}: ${d}`].join(`

`)}var u=document.documentElement.dataset.root??"/",W=(document.currentScript?.src??"").replace(/[^/]*$/,"");function S(e){return u==="/"?e:u+e.slice(1).replace(/\/(?=$|#|\?)/,"/index.html").replace(/^(?=$|#|\?)/,"index.html")}function g(e){let o=document.documentElement.dataset.address;return o?o+e.slice(1):new URL(S(e),location.href).href}function T(){let e=document.querySelector("article[data-page]"),o=e?.dataset.page??"",t=s=>y(e?.querySelector(s)?.innerText??"");return{title:t("h1"),outcome:t(".badge"),summary:l(e?.querySelector(".lead")),appliesTo:[...e?.querySelectorAll(".chips .chip")??[]].map(l),steps:[...e?.querySelectorAll("[data-ticks]")?.[0]?.children??[]].map(s=>({text:l(s.querySelector(".prose")),code:[...s.querySelectorAll("pre")].map(r=>r.textContent?.trimEnd()??"")})),reviewed:t("[data-reviewed]"),address:g(`/${o[0]}/${o.slice(1)}/`)}}function l(e){let o=e?.cloneNode(!0);for(let t of o?.querySelectorAll(".ref, pre")??[])t.remove();return y(o?.textContent??"")}function y(e){return e.replace(/\s+/g," ").trim()}reachable.answer=e=>h[e](T());})();
