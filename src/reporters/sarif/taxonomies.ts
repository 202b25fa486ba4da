import type { Basis } from '../../types/standard.js';
import { basisText } from '../basis.js';

/** A `reportingDescriptorReference` to an article. */
export interface TaxonReference {
  readonly id: string;
  readonly index: number;
  readonly toolComponent: { readonly name: string; readonly index: number };
}

interface Taxon {
  readonly index: number;
  readonly words: Set<string>;
}

interface Taxonomy {
  readonly index: number;
  readonly taxa: Map<string, Taxon>;
}

/** The regulations and notices that rules rest on, each a taxonomy, with their articles as taxa in the order of first mention. */
export class Taxonomies {
  readonly #taxonomies = new Map<string, Taxonomy>();

  refer(basis: Basis): TaxonReference {
    const { instrument, words } = basis;
    const taxonomy: Taxonomy = this.#taxonomies.get(instrument) ?? { index: this.#taxonomies.size, taxa: new Map() };
    this.#taxonomies.set(instrument, taxonomy);
    const id = taxonId(basis);
    const taxon: Taxon = taxonomy.taxa.get(id) ?? { index: taxonomy.taxa.size, words: new Set() };
    taxonomy.taxa.set(id, taxon);
    if (words !== undefined) taxon.words.add(words);
    return { id, index: taxon.index, toolComponent: { name: instrument, index: taxonomy.index } };
  }

  /** The same for several, each article once. */
  referAll(all: readonly Basis[]): TaxonReference[] {
    const references = all.map((basis) => this.refer(basis));
    return references.filter(
      ({ id, toolComponent }, at) =>
        references.findIndex((other) => other.id === id && other.toolComponent.index === toolComponent.index) === at,
    );
  }

  supported(): object[] {
    return [...this.#taxonomies].map(([name, { index }]) => ({ name, index }));
  }

  components(language: string): object[] {
    return [...this.#taxonomies].map(([name, { taxa }]) => ({
      name,
      language: 'zh-CN',
      shortDescription: { text: name },
      contents: ['localizedData', 'nonLocalizedData'],
      isComprehensive: false,
      taxa: [...taxa].map(([id, { words }]) => taxonObject(name, id, [...words], language)),
    }));
  }
}

function taxonId({ instrument, article }: Basis): string {
  return article === '' ? instrument : article;
}

function taxonObject(instrument: string, id: string, words: readonly string[], language: string): object {
  const text = id === instrument ? instrument : basisText({ instrument, article: id });
  const quoted = words.map((each) => (language === 'en' ? `"${each}"` : `“${each}”`)).join(language === 'en' ? '; ' : '；');
  const full = quoted === '' ? text : language === 'en' ? `${text}: ${quoted}` : `${text}：${quoted}`;
  return { id, name: id, shortDescription: { text }, fullDescription: { text: full }, help: { text: full, markdown: full } };
}
