// By its path: under its name stands this file (src/plugins/policy/hardening.ts).
import {StyleModule as Plain} from '../../../node_modules/style-mod/src/style-mod.js';

type Root = Document | ShadowRoot;

/**
 * Stands in for CodeMirror's `style-mod`, which puts rules into the page as inline `<style>`, and the policy of the pages refuses those.
 * Into a shadow root it puts them as a sheet that was made by script, which needs no permission; here it is told that the document is one.
 */
export class StyleModule extends Plain {
  static mount(root: Root, modules: Plain | readonly Plain[], options?: {nonce?: string}): void {
    Plain.mount(root === document && 'adoptedStyleSheets' in document ? asShadow : root, modules, options);
  }
}

const asShadow = {
  get ownerDocument() {
    return document;
  },
  get adoptedStyleSheets() {
    return document.adoptedStyleSheets;
  },
  set adoptedStyleSheets(sheets) {
    document.adoptedStyleSheets = sheets;
  },
} as ShadowRoot;
