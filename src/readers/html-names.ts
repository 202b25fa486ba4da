/** Elements that begin and end a block of text. */
export const blockNames = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup html legend li listing main menu nav ol p pre section summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

/** Elements whose start tag closes an open paragraph. */
export const closesParagraph = new Set(
  (
    'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p pre section summary table ul xmp'
  ).split(' '),
);

/** Elements that an implied or misplaced end tag does not reach over. */
export const scopeNames = new Set('table td th caption html #root button'.split(' '));

/** Elements without content. */
export const voidNames = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);

/** Elements whose content is no text of the page. */
export const ignoredNames = new Set(
  'script style template noscript iframe object svg math textarea select datalist audio video canvas noframes noembed'.split(' '),
);
