/** How the report looks: in the reader's colours, and without anything to load. */
export const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-inline-size: 60rem; padding: 1rem; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; }
h2 { border-block-end: 1px solid; margin-block-start: 2.5rem; padding-block-end: 0.25rem; }
h4 { font-size: 1rem; margin: 0; }
.quiet { color: light-dark(#555, #bbb); font-size: 0.875rem; font-weight: normal; }
table { border-collapse: collapse; }
th, td { border-block-end: 1px solid light-dark(#ccc, #555); padding: 0.25rem 1rem 0.25rem 0; text-align: start; }
.count { text-align: end; }
.open { padding-inline-start: 1.25rem; }
.badge { border: 2px solid; border-radius: 0.25rem; display: inline-block; font-size: 0.875rem; font-weight: bold; line-height: 1.25; padding: 0.1rem 0.4rem; }
.state::first-letter { text-transform: uppercase; }
.found { color: light-dark(#19692c, #7fd694); }
.likely { color: light-dark(#7a4a00, #f0bd62); }
.ambiguous { color: light-dark(#7a4a00, #f0bd62); }
.missing { color: light-dark(#a3131b, #ff9d96); }
.not-tested { color: light-dark(#555, #bbb); }
article, details { border-inline-start: 3px solid light-dark(#ccc, #555); margin-block: 1rem; padding-inline-start: 1rem; }
summary { cursor: pointer; }
:target { outline: 3px solid; outline-offset: 4px; }
.picture { display: inline-block; max-inline-size: 100%; position: relative; }
.picture img { block-size: auto; border: 1px solid light-dark(#ccc, #555); box-sizing: border-box; display: block; max-inline-size: 100%; }
.mark { border: 3px solid #d6006c; border-radius: 4px; box-shadow: 0 0 0 2px #fff; box-sizing: content-box; margin: -5px; padding: 2px; position: absolute; }
.nearest { border-style: dashed; }
@media (forced-colors: active) { .mark { border-color: Highlight; } }
`;
